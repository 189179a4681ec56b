## El producto y el marco de cada página

product = Vigía
language-name = Español
skip-to-content = Ir al contenido
menu = Menú
navigation = Navegación principal
navigation-menu = Menú de navegación
nav-overview = Resumen
nav-activities = Actividades
nav-statistics = Estadísticas
nav-institutions = Instituciones
nav-my-work = Mi trabajo
nav-review = Revisión ({ $count })
sign-in = Entrar
sign-out = Salir
ribbon-day = Demostración: el plan se muestra al { $day }.
banner-label = De dónde viene cada fila
banner-documented = tiene una fuente publicada.
banner-illustrative = es una fila ilustrativa: sus fechas, presupuesto y avances son inventados.
footer-cite = Cómo citar: { $title }, seguimiento en Vigía al { $day }, revisión { $revision }.
footer-victims = Vigía solo guarda cifras agregadas: ningún dato permite identificar a una víctima.
to-overview = Ir al resumen del plan
choose = Elija una opción

## Palabras del dominio

status-not-started = No iniciada
status-in-progress = En proceso
status-continuous = Continua
status-completed = Cumplida
status-suspended = Suspendida
status-cancelled = Cancelada
count-not-started = { $count ->
    [one] 1 no iniciada
   *[other] { $count } no iniciadas
}
count-in-progress = { $count ->
    [one] 1 en proceso
   *[other] { $count } en proceso
}
count-continuous = { $count ->
    [one] 1 continua
   *[other] { $count } continuas
}
count-completed = { $count ->
    [one] 1 cumplida
   *[other] { $count } cumplidas
}
count-suspended = { $count ->
    [one] 1 suspendida
   *[other] { $count } suspendidas
}
count-cancelled = { $count ->
    [one] 1 cancelada
   *[other] { $count } canceladas
}
concern-overdue = Vencida
concern-at-risk = En riesgo
concern-due-soon = Vence pronto
state-owes-report = Con informe pendiente
days-overdue = { $days ->
    [one] Vencida hace 1 día
   *[other] Vencida hace { $days } días
}
days-left = { $days ->
    [0] Vence hoy
    [one] Vence mañana
   *[other] Vence en { $days } días
}
course-finished = Terminada
course-normal = Ejecución normal
course-alert = Alerta de posible retraso
course-stopped = Detenida o atrasada
course-line = Situación: { $course }
band-behind = Por debajo de lo previsto
band-on-track = Según lo previsto
band-ahead = Por encima de lo previsto
basis-reported = Porcentaje del último informe validado.
basis-completed = Cumplida: cuenta 100 %.
basis-not-started = Sin avance informado: cuenta 0 %.
basis-runs-as-planned = Continua y sin porcentaje informado: cuenta lo previsto.
basis-kept-last = El último informe no da porcentaje: se mantiene el anterior.
basis-never-given = Ningún informe da un porcentaje: cuenta 0 %.
membership-chair = Preside la CITIM
membership-member = Miembro de la CITIM
membership-collaborator = Colaborador
provenance-documented = Documentado
provenance-illustrative = Ejemplo
provenance-reported = Informado
review-submitted = En revisión
review-returned = Devuelto
review-validated = Validado
event-loaded = Entró con los archivos del plan
event-reloaded = Actualizada desde los archivos del plan
event-report-submitted = Se envió un informe
event-report-returned = Se devolvió un informe
event-report-validated = Se validó un informe
event-amended = Se enmendó la actividad
event-imported = Cambió con una matriz importada
event-import-undone = Se deshizo una importación
actor-plan-files = Archivos del plan
actor-secretariat = Secretaría ({ $agency })
reason-adaptive-management = Gestión adaptativa
reason-budget = Presupuesto
reason-legal-change = Cambio legal
reason-emergency = Emergencia
reason-correction = Corrección
reason-other = Otro motivo
role-secretariat = Secretaría
role-member = Miembro
role-leadership = Dirección
role-partner = Socio

## Resumen

summary-behind = Al { $day } ha transcurrido el { $elapsed } del plazo. El plan avanza { $actual }, por debajo del { $expected } previsto.
summary-on-track = Al { $day } ha transcurrido el { $elapsed } del plazo. El plan avanza { $actual }, acorde con el { $expected } previsto.
summary-ahead = Al { $day } ha transcurrido el { $elapsed } del plazo. El plan avanza { $actual }, por encima del { $expected } previsto.
summary-empty = Al { $day } ha transcurrido el { $elapsed } del plazo. El plan aún no tiene actividades.
kpi-progress = Avance
kpi-completed = Cumplidas
kpi-overdue = Vencidas
kpi-owed = Informes pendientes
kpi-owed-agencies = { $count ->
    [one] de 1 institución
   *[other] de { $count } instituciones
}
kpi-elapsed = Plazo transcurrido
kpi-elapsed-until = hasta el { $end }
of-total = de { $total }
overdue-count = { $count ->
    [one] 1 actividad vencida
   *[other] { $count } actividades vencidas
}
overdue-none = Ninguna actividad está vencida.
coming-heading = Próximos plazos
coming-none = No quedan plazos por cumplir.
list-all = Ver las { $count }
owed-note = Actividades abiertas sin informe validado en los últimos { $days } días.
about-heading = Sobre el plan
about-period = Vigencia: del { $start } al { $end }.

## Cifras y cómo se hacen

progress-actual = Real
progress-expected = Previsto
progress-expected-value = previsto { $percent }
how-computed = Cómo se calcula
formula-roll-up = Avance = Σ(peso × avance) ÷ Σ(peso), sobre cada actividad; las canceladas no cuentan.
formula-roll-up-inputs = Aquí: { $counted } actividades con un peso total de { $weight }; { $cancelled } canceladas fuera del cálculo. Real { $actual } %, previsto { $expected } %.
formula-expected = Lo previsto crece en línea recta del inicio al plazo de cada actividad: 0 % antes, 100 % después.
formula-no-percent = Sin porcentaje informado: cumplida cuenta 100 %, no iniciada 0 %, continua lo previsto, en proceso el último conocido.
fulfilment-heading = Cumplimiento
fulfilment-rates = { $strict } estricto · { $broad } amplio
formula-fulfilment = Estricto = cumplidas ÷ (todas − canceladas). Amplio = (cumplidas + continuas + en proceso) ÷ (todas − canceladas). Aquí: { $completed } cumplidas, { $underway } continuas o en proceso, { $counted } contadas, { $cancelled } canceladas.
percent-not-given = sin porcentaje

## Gráficos

chart-bullet-title = Avance real frente al previsto
chart-bullet-description = Avance real { $actual }; previsto { $expected }.
chart-status-title = Actividades por estado
chart-curve-title = Avance en el tiempo: { $axis }
chart-curve-actual = Real { $percent }
chart-curve-description = Al { $day } el avance real es { $actual } y el previsto { $expected }.
chart-actual-expected = { $actual } · previsto { $expected }
chart-axes-title = Avance real frente al previsto, por eje
chart-axes-note = La barra es el avance real; la marca, lo previsto a la fecha.
chart-axes-tip = { $name }: real { $actual }, previsto { $expected }, { $counted } actividades.
chart-whole-plan = Todo el plan
chart-no-activities = El plan aún no tiene actividades que mostrar.
column-axis = Eje
column-activities = Actividades
chart-no-data = Aún no hay datos.
chart-missing = El gráfico no se pudo dibujar. La tabla tiene las mismas cifras.
curve-note = Lo que se sabía al final de cada mes, según los informes validados.
as-table = Ver como tabla

## Matriz y filtros

matrix-caption = Matriz de actividades
programme-heading = Programa { $code } · { $name }
programme-objective = Objetivo:
programme-result = Resultado esperado:
column-code = Código
column-activity = Actividad
column-lead = Responsable
column-partners = Corresponsables
column-start = Inicio
column-deadline = Plazo
column-status = Estado
column-progress = Avance
column-alignment = Alineación
column-verification = Medios de verificación
column-day = Día
with-partners = con
originally = antes
verification-list = Verificación: { $list }
tag-sdg = ODS { $code }
tag-gcm = PMM { $code }
filter-heading = Filtros
filter-words = Buscar
filter-agency = Institución
filter-status = Estado
filter-sdg = ODS
filter-gcm = Pacto Mundial (PMM)
filter-from = Plazo desde
filter-to = Plazo hasta
filter-all = Cualquiera
filter-apply = Filtrar
filter-clear = Quitar filtros
filter-count = { $chosen ->
    [0] Ninguna de las { $all } actividades coincide. Quite algún filtro.
    [one] 1 de { $all } actividades
   *[other] { $chosen } de { $all } actividades
}
filter-fault = «{ $value }» no es un valor del filtro { $name }, así que no se aplicó. Elija uno de la lista.
day-hint = dd/mm/aaaa

## Actividad

facts-heading = Datos de la actividad
field-weight = Peso
weight-of-five = { $weight } de 5
field-budget = Presupuesto
field-milestones = Hitos
field-source = Fuente
alignment-note = Alineación de referencia: indica a qué contribuye, no un compromiso asumido.
reports-heading = Informes de avance
reports-none = Aún no hay informes.
reported-by = Informó { $agency }.
source-example = Fila de ejemplo, escrita para mostrar el producto.
source-line = Fuente: { $title } ({ $publisher }).
evidence-link = Ver la evidencia
record-heading = Qué cambió, cuándo y quién
amendments-heading = Enmiendas
amend-heading = Enmendar esta actividad
amend-note = El valor original queda a la vista, con la fecha y el motivo.
amend-target-heading = Enmendar una meta
amend-target-which = Meta
amend-target-value = Nuevo valor
fault-target = Elija una meta de la lista.
fault-target-equals-baseline = La meta es igual a la línea base: no habría nada que lograr. Escriba otro valor.
amend-reason = Motivo
amend-reason-text = Si es otro motivo, ¿cuál?
amend-submit = Guardar la enmienda
amended-done = La enmienda quedó registrada y rige desde hoy.

## Instituciones

institutions-lead = Qué dirige y comparte cada institución, y cómo va.
column-institution = Institución
column-leads = Dirige
column-shares = Comparte
column-done = Cumplidas
column-late = Vencidas
column-never = Nunca informadas
column-owed = Informes pendientes
institution-summary = Dirige { $leads } y comparte { $shares }. De las que dirige: { $done ->
        [one] 1 cumplida
       *[other] { $done } cumplidas
    }, { $late ->
        [one] 1 vencida
       *[other] { $late } vencidas
    }, { $owed } con informe pendiente.
institution-leads = Actividades que dirige
institution-shares = Actividades que comparte

## Mi trabajo

my-work-lead = Las actividades de su institución, primero las más urgentes.
my-work-none = Su institución no dirige ninguna actividad de este plan.
my-work-members-only = Esta página es para las cuentas de las instituciones que informan avances.
report-progress = Informar avance
report-progress-on = Informar avance de { $code }
never-reported = nunca informada
last-report = último informe: { $day }
deadline-line = plazo: { $day }
report-heading = Informe de { $code } { $title }
report-day = Fecha del informe
report-percent = Avance (%)
report-percent-hint = De 0 a 100. Déjelo vacío si no se puede medir.
report-narrative = Qué se hizo
report-narrative-hint = En pocas frases y sin datos de víctimas.
report-evidence = Enlace a la evidencia
report-evidence-hint = Opcional: la dirección de una página o documento.
report-submit = Enviar a revisión
report-sending = Enviando…
report-sent = El informe de { $code } se envió. Contará cuando la secretaría lo valide.
draft-restored = Recuperamos lo que había escrito en este equipo.
draft-discard = Descartarlo
draft-saved = Borrador guardado en este equipo

## Revisión

review-title = Informes por revisar
review-lead = Un informe cuenta en las cifras oficiales cuando se valida.
review-none = No hay informes por revisar.
review-now = Cifra oficial actual
review-note = Nota de la secretaría:
review-note-label = Nota para la institución, si se devuelve
review-validate = Validar
review-return = Devolver
review-done-validated = El informe quedó validado y ya cuenta.
review-done-returned = El informe se devolvió con su nota.

## Entrar

sign-in-note = Para miembros de la CITIM, la secretaría, la dirección y los socios. Lo publicado se ve sin entrar.
sign-in-login = Usuario
sign-in-password = Contraseña
sign-in-failed = El usuario o la contraseña no coinciden. Revise ambos e intente de nuevo.

## Lo que no se pudo hacer

not-found-title = Esta página no existe
not-found-text = La dirección no corresponde a ninguna página del plan. Puede que el código o el idioma estén mal escritos.
forbidden-title = Esta página no es para su cuenta
refusal-invalid = { $count ->
    [one] Un campo necesita atención. No se guardó nada; corríjalo y envíe de nuevo.
   *[other] { $count } campos necesitan atención. No se guardó nada; corríjalos y envíe de nuevo.
}
refusal-signed-out = Su sesión terminó. Lo que escribió sigue aquí: entre en otra pestaña y envíe de nuevo.
refusal-session-ended = Su sesión había terminado. Lo que escribió sigue aquí: revíselo y envíelo de nuevo.
refusal-not-yours = Esta actividad la dirige { $agency }: solo sus cuentas pueden informar sobre ella.
refusal-secretariat-only = Solo la secretaría del plan puede hacer esto.
refusal-not-found = El plan, la actividad o el informe no existe. Vuelva a la lista y elija de nuevo.
refusal-conflict = Alguien lo cambió antes: usted partió de la versión { $yours } y la vigente es la { $current }. No se guardó nada; revise lo nuevo en otra pestaña y envíe de nuevo.
refusal-changed = Alguien lo cambió mientras usted escribía. No se guardó nada; revise lo nuevo en otra pestaña y envíe de nuevo.
refusal-nothing-changes = Nada cambia con esos valores. Modifique el plazo, el peso o la institución responsable.
refusal-unavailable = El sistema no pudo guardarlo en este momento. Lo que escribió sigue aquí; intente de nuevo en un minuto.
refusal-unreachable = No hubo conexión con el servidor. Lo que escribió está guardado en este equipo; intente de nuevo.
refusal-too-large = Lo enviado es demasiado grande. No se guardó nada; acorte el texto y envíe de nuevo.
refusal-malformed = El formulario llegó incompleto. No se guardó nada; vuelva a abrir la página y envíe de nuevo.
refusal-other-origin = La solicitud vino de otro sitio y no se aceptó. Abra la página aquí y envíe de nuevo.
unavailable-title = Vigía no puede responder ahora
unavailable-text = La base de datos no responde. Nada se perdió; intente de nuevo en un minuto.
fault-day = Escriba el día así: 30/11/2019.
fault-day-in-future = La fecha del informe no puede estar en el futuro.
fault-status = Elija un estado de la lista.
fault-percent = El avance es un número entero de 0 a 100.
fault-completed-below-full = Una actividad cumplida está al 100 %.
fault-not-started-above-zero = Una actividad no iniciada está al 0 %.
fault-narrative-empty = Cuente en una frase qué se hizo.
fault-narrative-too-long = El texto no puede pasar de { $max } caracteres.
fault-evidence = El enlace empieza con https:// y no lleva espacios.
fault-note = Para devolver un informe, escriba qué falta.
fault-decision = Elija validar o devolver.
fault-deadline-before-start = El plazo no puede ser anterior al inicio, { $start }.
fault-weight = El peso es un número de 1 a 5.
fault-agency = Elija una institución de la lista.
fault-reason = Elija un motivo de la lista.
fault-reason-text = Escriba cuál es el otro motivo.
fault-reason-too-long = El motivo no puede pasar de { $max } caracteres.

## Indicadores

indicators-title = Indicadores
indicators-lead = Qué cambió con el plan, según la fuente oficial de cada indicador y al lado de su meta. Las actividades dicen lo que se hizo; los indicadores, lo que se logró. Nunca se suman en una sola cifra.
indicators-bands-heading = Indicadores por banda
indicators-of-total = de { $total } indicadores
indicators-not-reporting-none = Todos los indicadores tienen línea base, meta y dato oficial.
indicators-not-reporting-note = { $count ->
    [one] 1 de { $total } indicadores está sin reportar y no cuenta en ninguna banda: { $reasons }.
   *[other] { $count } de { $total } indicadores están sin reportar y no cuentan en ninguna banda: { $reasons }.
}
indicators-formula = Banda = dato ÷ previsto (previsto ÷ dato si el indicador debe bajar): menos de { $behind }, por debajo; desde { $ahead }, por encima; entre ambos, según lo previsto.
indicators-filter-axis = Eje
indicators-filter-band = Banda
indicators-count = { $chosen ->
    [0] Ninguno de los { $all } indicadores coincide. Quite algún filtro.
    [one] 1 de { $all } indicadores
   *[other] { $chosen } de { $all } indicadores
}
indicators-results = Lista de indicadores
indicators-table-caption = Indicadores del eje { $axis }
indicators-none = Este plan aún no tiene indicadores.
indicator-column-name = Indicador
indicator-column-trend = Serie oficial
indicator-column-latest = Último dato oficial
indicator-column-target = Meta
indicator-column-achievement = Logro
indicator-column-band = Banda
indicator-column-period = Período
indicator-column-value = Valor
indicator-column-source = Fuente
indicator-column-dimensions = Qué cuenta
indicator-column-note = Nota
indicator-column-original = Meta original
indicator-column-changes = Enmiendas
indicator-not-reporting = Sin reportar
indicator-no-value = sin dato
indicator-withheld = reservado
indicator-whole = el total
indicator-official = fuente oficial
indicator-rate-value = { $value } por { $per }
indicator-parts = { $numerator } de { $denominator }
indicator-points = { $value } puntos porcentuales
indicator-unit = Unidad: { $unit }
indicator-not-computable = no calculable
indicator-answer = { $when } la fuente oficial registró { $value }; la meta era { $target } (logro: { $percent }).
indicator-answer-open = { $when } la fuente oficial registró { $value }; la meta era { $target }. El logro no se calcula porque { $reason }.
indicator-answer-expected = Ese dato cubre solo una parte del período de la meta; lo previsto para ella era { $expected }.
indicator-answer-latest = { $when } la fuente oficial registró { $value }.
indicator-answer-small = { $when } la fuente oficial registró menos de { $smallest }; la cifra exacta no se publica.
indicator-answer-withheld = { $when } la cifra de la fuente oficial está reservada.
indicator-answer-none = La fuente oficial aún no da ningún dato.
indicator-chart-heading = Qué dice cada fuente
indicator-chart-note = La línea gruesa es la fuente oficial; las demás se muestran a su lado y no se promedian. Lo reservado no se dibuja.
indicator-chart-title = { $name }: lo que dice cada fuente
indicator-chart-line = { $source } ({ $cell })
indicator-chart-target = Meta
indicator-chart-baseline = Línea base
indicator-chart-description-line = { $source }: { $value } ({ $period })
indicator-spark-title = Serie oficial de { $code }
indicator-spark-description = { $first } ({ $from }); { $last } ({ $to }).
indicator-observations-caption = Observaciones vigentes, las más recientes primero
indicator-how = ¿Cómo se calcula?
indicator-explain-formula = Logro = (dato − línea base) ÷ (meta − línea base). Lleva signo, así que sirve también para lo que debe bajar.
indicator-explain-baseline = Línea base: { $value } ({ $period }). Fuente: { $source }.
indicator-explain-baseline-missing = No hay línea base: { $reason }
indicator-explain-inputs = Aquí, para { $period }: dato { $value }, meta { $target }, previsto { $expected }.
indicator-explain-result = ({ $actual } − { $baseline }) ÷ ({ $target } − { $baseline }) = { $raw }. En pantalla se limita a entre 0 y 100 %: { $shown }.
indicator-explain-not-computable = El logro no se calcula porque { $reason }.
indicator-explain-band = Banda: dato ÷ previsto = { $ratio }. Por debajo de { $behind } va por debajo de lo previsto; desde { $ahead }, por encima.
indicator-explain-band-decrease = Debe bajar, así que la banda es previsto ÷ dato = { $ratio }. Por debajo de { $behind } va por debajo de lo previsto; desde { $ahead }, por encima.
indicator-explain-band-zero = Banda: uno de los dos términos del cociente es cero. Cuando no se preveía nada, no tener nada es ir según lo previsto.
indicator-explain-source = El dato es siempre el de la fuente oficial: { $source }.
indicator-disagreements-heading = Dónde las fuentes no coinciden
indicator-disagreements-note = Ninguna fuente se corrige: una es la oficial y todas quedan a la vista.
indicator-disagreements-none = Ninguna fuente da un valor distinto para un mismo período.
indicator-disagreement-spread = Difieren en { $by }.
indicator-disagreement-why = Por qué pueden diferir:
indicator-corrections-heading = Correcciones
indicator-corrections-note = El valor anterior queda a la vista junto al que lo corrigió.
indicator-correction-on = corregido el { $day }
indicator-targets-heading = Metas
indicator-targets-none = No tiene metas.
indicator-targets-caption = Metas por período
indicator-target-unchanged = sin cambios
indicator-facts-heading = Ficha del indicador
indicator-field-measure = Medida
indicator-field-unit = Unidad
indicator-field-direction = Sentido
indicator-field-cumulation = Acumulación
indicator-field-frequency = Frecuencia
indicator-field-official = Fuente oficial
indicator-field-crime = Delito
indicator-field-method = Método
indicator-field-activities = Actividades que lo mueven
indicator-field-alignment = Alineación de referencia
indicator-activities-none = Ninguna actividad está vinculada.
indicator-note-detection = El indicador 16.2.2 de los ODS cuenta víctimas detectadas, no la magnitud del delito: un aumento puede deberse a que se detecta mejor.
indicator-note-suppression = Cuenta personas protegidas: los valores menores de { $smallest } aparecen como <{ $smallest } y otros quedan reservados para que no se puedan deducir.
measure-count = Conteo
measure-percent = Porcentaje
measure-rate = Tasa por { $per }
measure-ratio = Razón
direction-increase = Debe aumentar
direction-decrease = Debe disminuir
direction-monitor = Solo se observa: no tiene meta por diseño
cumulation-sum = Cada valor cuenta lo ocurrido en su período; los períodos se suman.
cumulation-cumulative = Cada valor es el acumulado hasta el final de su período; cuenta el último y no se suman.
cumulation-latest = Cada valor es la situación de su período; cuenta el último y no se suman.
frequency-monthly = Mensual
frequency-quarterly = Trimestral
frequency-semester = Semestral
frequency-year = Anual
gap-monitored = solo se observa
gap-no-baseline = sin línea base
gap-no-target = sin meta
gap-no-actual = sin dato oficial
gap-withheld = cifra reservada
gap-count-monitored = { $count ->
    [one] 1 solo se observa
   *[other] { $count } solo se observan
}
gap-count-no-baseline = { $count } sin línea base
gap-count-no-target = { $count } sin meta
gap-count-no-actual = { $count } sin dato oficial
gap-count-withheld = { $count } con la cifra reservada
gap-sentence-monitored = Este indicador solo se observa: no tiene meta por diseño y no cuenta en ninguna banda.
gap-sentence-no-baseline = No tiene línea base, así que no cuenta en ninguna banda.
gap-sentence-no-target = No tiene meta para ningún período ya iniciado, así que no cuenta en ninguna banda.
gap-sentence-no-actual = La fuente oficial no da un dato para ningún período con meta, así que no cuenta en ninguna banda.
gap-sentence-withheld = El dato del período de la meta está reservado, así que no cuenta en ninguna banda.
cause-crime = Cuentan delitos distintos, o ambos juntos.
cause-victim-status = Unas cuentan víctimas presuntas y otras confirmadas, o no lo dicen.
cause-population = Alguna cuenta solo a una parte de las personas.
cause-period = La cifra de una parte del período supera la que otra fuente da para el período completo.
cause-definition = Las cifras no lo dicen: cada fuente cuenta con su propia definición o unidad.
not-computable-target-equals-baseline = la meta es igual a la línea base
not-computable-no-baseline = no hay línea base
not-computable-baseline-length = la línea base es de un período de distinta duración que la meta
value-basis-published = La fuente da el dato para ese mismo período.
value-basis-added = El dato es la suma de { $parts } períodos que lo llenan por completo.
value-basis-partial = El dato suma los períodos conocidos: { $days } de { $whole } días. Lo previsto es la parte de la meta que corresponde a esos días.
value-basis-last-within = El dato es el último conocido dentro del período.
period-kind-month = Mes
period-kind-quarter = Trimestre
period-kind-semester = Semestre
period-kind-year = Año
period-kind-tip-year = Año de abril a marzo
period-kind-other = Otro período
period-quarter = { $number ->
    [1] primer trimestre de { $year }
    [2] segundo trimestre de { $year }
    [3] tercer trimestre de { $year }
   *[other] cuarto trimestre de { $year }
}
period-semester = { $number ->
    [1] primer semestre de { $year }
   *[other] segundo semestre de { $year }
}
period-months = { $from } a { $to }
period-in = En { $period }
period-in-part = En el { $period }
period-in-months = De { $from } a { $to }
period-in-days = Del { $from } al { $to }
dimension-crime = Delito
dimension-sex = Sexo
dimension-age-group = Edad
dimension-citizenship = Nacionalidad
dimension-exploitation = Forma de explotación
dimension-province = Provincia
dimension-victim-status = Condición de la víctima
crime-trafficking = trata de personas
crime-smuggling = tráfico ilícito de migrantes
crime-both = trata y tráfico juntos
sex-female = mujeres y niñas
sex-male = hombres y niños
sex-unknown = sexo no informado
age-minor = de 0 a 17 años
age-adult = 18 años o más
age-unknown = edad no informada
citizenship-national = nacionalidad dominicana
citizenship-foreign = otra nacionalidad
citizenship-unknown = nacionalidad no informada
exploitation-sexual = explotación sexual
exploitation-labour = explotación laboral
exploitation-other = otra forma de explotación
exploitation-unknown = forma de explotación no informada
victim-potential = víctimas presuntas
victim-confirmed = víctimas confirmadas
victim-unknown = condición de víctima no informada

## Registro de observaciones

entry-title = Registrar cifras: { $indicator }
entry-lead = Elija el período y la fuente, y escriba el total. Si lo desglosa, las partes deben sumar el total. Nada se publica hasta que la secretaría lo valida.
entry-open = Registrar cifras
entry-period = Período
entry-period-hint = Por ejemplo 2019, 2019-S1, 2019-Q3 o 2019-03.
entry-by = Desglose
entry-by-nothing = Sin desglose
entry-change = Cambiar la tabla
entry-source = Fuente
entry-published-on = Fecha de publicación
entry-note = Nota sobre la cifra
entry-note-hint = Qué cuenta y qué no. Nunca datos de personas.
entry-cells = Cifras
entry-total = Total
entry-running = Suma de las partes: { $sum }
entry-left = Faltan { $left } para el total
entry-over = Sobran { $over } sobre el total
entry-matches = Coincide con el total
entry-keys = Con las flechas o Intro pasa de una casilla a otra.
entry-submit = Enviar a revisión
entry-sent = Las cifras se enviaron. La secretaría las revisará; hasta entonces no cambian lo publicado.
entry-corrects = Si el período ya tiene cifras de esta fuente, las nuevas las corrigen y las anteriores quedan en el historial.
entry-no-note = De las personas que el plan protege solo se guardan cifras: este registro no lleva notas.
entry-nothing = Escriba al menos una cifra.
entry-unknown-indicator = El plan no tiene este indicador. Use un código de la lista de indicadores.
entry-not-yours = Su institución no registra cifras de este indicador. Pídalo a la secretaría del plan.
entry-not-a-period = Escriba el período así: 2019, 2019-S1, 2019-Q3, 2019-03 o 2018-04..2019-03.
entry-period-not-over = El período aún no termina. Registre la cifra cuando haya terminado.
entry-unknown-word = El valor no está en la lista de esta dimensión.
entry-unknown-source = Elija una fuente de la lista del plan.
entry-bad-day = Escriba una fecha así: 30/11/2019; ni futura ni anterior al inicio del período.
entry-note-too-long = La nota no puede pasar de { $max } caracteres.
entry-free-text = De las personas que el plan protege solo se guardan cifras. Borre el texto y envíe de nuevo.
entry-overlaps = El período se cruza con { $period }, que ya tiene una cifra de esta fuente. Use un período que quepa dentro o que lo contenga.
entry-twice = Esta casilla ya está en la fila { $row }. Envíela una sola vez.
entry-does-not-add-up = Las partes suman { $parts } y el total es { $total }. Corrija una de las dos cifras.
entry-negative = La cifra es un número de 0 en adelante.
entry-not-whole = La cifra es un número entero de 0 en adelante, sin decimales.
entry-denominator-zero = El denominador es al menos 1: no hay porcentaje de cero.
entry-above-whole = Un porcentaje está entre 0 y 100.
entry-count-with-denominator = Un conteo no lleva denominador.
review-observations = Cifras por validar
review-observations-none = No hay cifras por validar.
review-cell = Casilla
review-entered = Registrada
review-stands = Vigente
entry-numerator = Numerador
entry-denominator = Denominador

## API

api-unauthorised = Falta una clave de acceso válida. Envíela en la cabecera Authorization: Bearer.
api-forbidden = Esta clave no permite enviar cifras de todos los indicadores nombrados. No se guardó nada.
api-plan-not-found = No existe un plan con ese código.
api-idempotency-missing = Falta la cabecera Idempotency-Key: un texto propio de este envío, de hasta 100 caracteres.
api-idempotency-other = Esta Idempotency-Key ya se usó con otro contenido. Use una nueva para cada envío.
api-too-many = Un envío lleva hasta { $max } filas. No se guardó nada; divídalo y envíe las partes.
api-too-large = El envío es demasiado grande. No se guardó nada; divídalo y envíe las partes.
api-media-type = El contenido es application/json o text/csv.
api-malformed = El contenido no se pudo leer: { $detail }. No se guardó nada.
api-faults = { $count ->
    [one] Una casilla necesita atención. No se guardó nada.
   *[other] { $count } casillas necesitan atención. No se guardó nada.
}
api-changed = Los datos cambiaron mientras se enviaban. No se guardó nada; envíe de nuevo.
api-unavailable = La base de datos no responde. No se guardó nada; envíe de nuevo en un minuto.

## Estadísticas

statistics-title = Informe estadístico
statistics-title-period = Informe estadístico: { $period }
statistics-lead = La trata de personas y el tráfico ilícito de migrantes según las cifras publicadas, cada una con su fuente.
statistics-unknown-period = «{ $value }» no es un período. Elija uno de la lista o escríbalo así: 2017-S1, 2019, 2019-Q3, 2019-03 o 2018-04..2019-03.
statistics-none = Ninguna fuente da cifras para este período. Elija otro de la lista.
statistics-period = Período
statistics-show = Ver el informe
statistics-neighbours = Períodos vecinos
statistics-caption = Cifras del período
statistics-table-caption = Trata de personas y tráfico ilícito de migrantes: { $period }
statistics-crime = Delito
statistics-crime-trafficking = Trata de personas
statistics-crime-smuggling = Tráfico ilícito de migrantes
statistics-crime-both = Trata y tráfico
statistics-prosecuted = Casos judicializados
statistics-accused = Personas imputadas
statistics-investigated = Casos en investigación
statistics-victims = Víctimas identificadas
statistics-smuggled = Personas objeto de tráfico
statistics-victims-and-smuggled = Víctimas de trata; personas objeto de tráfico
statistics-sentences = Sentencias condenatorias
statistics-convicted = Personas condenadas
statistics-column-smuggling = en tráfico: { $words }
statistics-no-data = sin datos
statistics-change-up = +{ $difference }, sube
statistics-change-down = −{ $difference }, baja
statistics-change-none = ±0, sin cambio
statistics-change-note = Cada cambio compara con el período anterior en la misma fuente. Si la fuente no cubre por completo uno de los dos, no se indica. Que una cifra suba no dice si hubo más delito o más detección.
statistics-added = suma de { $parts } períodos
statistics-partial = parcial: cubre { $days } de { $of } días
statistics-last-within = último dato del período
statistics-other = { $source }: { $value }
statistics-other-with = { $source }: { $value } ({ $basis })
statistics-mark = Fuente { $number }
statistics-sources-heading = Fuentes de la tabla
statistics-source = { $title }. { $publisher }, { $year }.
statistics-undated = sin año
statistics-notes-heading = Cómo leer estas cifras
statistics-smuggled-note = Una persona objeto de tráfico ilícito no es, por ese hecho, víctima de trata: las dos cifras se muestran aparte y nunca se suman.
statistics-withheld-note = Los grupos de menos de { $smallest } víctimas o personas protegidas no se publican, salvo los totales que una autoridad ya hizo públicos. Aparecen como «<{ $smallest }» o «reservado».
statistics-sources-note = Las fuentes no siempre coinciden. La primera cifra es la de la fuente oficial si cubre el período; las demás se muestran debajo, sin corregirlas ni promediarlas.
statistics-chart-heading = Trata y tráfico, medida por medida
statistics-chart-title = Informe estadístico, { $period }: trata de personas y tráfico ilícito de migrantes
statistics-chart-note = Las mismas cifras de la tabla. Donde no hay dato o está reservado, no se dibuja barra.
statistics-chart-pair = { $measure }: trata { $trafficking }, tráfico { $smuggling }.
statistics-provinces-heading = Por provincia
statistics-provinces-title = { $indicator }, { $period }
statistics-provinces-short = La lista publicada no completa el total: reúne { $listed } de { $total }. Una provincia que no aparece no equivale a cero.
statistics-provinces-no-total = La fuente no da el total con que comparar esta lista. Una provincia que no aparece no equivale a cero.
statistics-province = Provincia
statistics-value = Valor

## Alineación

alignment-title = Alineación con los marcos internacionales
alignment-lead = A qué metas de los ODS y a qué objetivos del Pacto Mundial contribuye cada eje, y cómo va lo que aporta.
alignment-reference = Alineación de referencia.
alignment-reference-note = Indica a qué contribuye el plan, no un compromiso asumido.
alignment-reference-more = La decisión de diciembre de 2018, en la metodología
alignment-sdg-heading = Objetivos de Desarrollo Sostenible
alignment-sdg-caption = Metas de los ODS por eje del plan
alignment-gcm-heading = Pacto Mundial para la Migración
alignment-gcm-caption = Objetivos del Pacto Mundial por eje del plan
alignment-nothing = sin actividades ni indicadores
alignment-activities = { $count ->
    [one] 1 actividad
   *[other] { $count } actividades
}
alignment-progress = avance { $actual }, previsto { $expected }
alignment-indicators = { $count ->
    [one] 1 indicador
   *[other] { $count } indicadores
}
alignment-behind = { $count } por debajo
alignment-on-track = { $count } según lo previsto
alignment-ahead = { $count } por encima
alignment-not-reporting = { $count } sin calificar
alignment-counting-note = Una actividad o un indicador puede contribuir a varias metas, así que las casillas no se suman. El tono de cada casilla crece con el número de actividades. El avance se pondera y deja fuera las canceladas.

## Metodología

method-title = Metodología
method-lead = Cómo se hace cada cifra de Vigía: fórmulas, bandas, estados y reglas, con los valores que rigen en este plan.
method-contents = Contenido
method-statuses = Estados de una actividad
method-statuses-text = El estado es lo que la institución responsable informa y la secretaría valida. Son seis:
method-status-not-started = Aún no se ha hecho nada. También es el estado de una actividad de la que nunca se informó.
method-status-in-progress = El trabajo comenzó y no ha concluido.
method-status-continuous = Es un servicio sin final natural que está en funcionamiento.
method-status-completed = Se hizo todo lo previsto.
method-status-suspended = Se interrumpió y se espera retomarla.
method-status-cancelled = Se abandonó. No cuenta en ningún cálculo y se menciona aparte.
method-progress = Avance previsto
method-progress-text = Es lo que cabe esperar de una actividad en un día dado. Crece en línea recta desde su inicio hasta su plazo:
method-progress-formula = Previsto = (día − inicio) ÷ (plazo − inicio); 0 % antes del inicio y 100 % desde el plazo.
method-progress-milestones = Si todos los hitos de la actividad tienen fecha, lo previsto es la proporción de hitos que ya debían cumplirse ese día.
method-progress-amended = Si el plazo se enmienda, el nuevo rige desde la fecha de la enmienda; para los días anteriores se calcula con el que regía entonces.
method-no-percent = Informes sin porcentaje
method-no-percent-text = Un informe puede no dar porcentaje. El avance que cuenta se toma entonces así:
method-basis-reported = Con porcentaje informado
method-basis-kept-last = Sin porcentaje, con uno anterior
method-basis-never-given = Sin porcentaje, ni uno anterior
method-bands = Bandas de avance
method-bands-text = El avance real se divide entre el previsto. El cociente cae en una de tres bandas; cada límite pertenece a la banda superior:
method-band-behind = real ÷ previsto menor que { $behind }
method-band-on-track = real ÷ previsto de { $behind } en adelante y menor que { $ahead }
method-band-ahead = real ÷ previsto de { $ahead } en adelante
method-bands-zero = Cuando aún no se espera nada, no haber avanzado es estar según lo previsto, y cualquier avance está por encima.
method-concerns = Alertas
method-concerns-text = Se deducen de las fechas y del avance de las actividades abiertas, es decir, ni cumplidas ni canceladas. Se muestra solo la más grave:
method-concern-overdue = El plazo pasó y la actividad no está cumplida.
method-critical = El atraso es crítico cuando la actividad lleva vencida más de { $days } días: ha pasado un período de informe completo sin que se cierre.
method-spending = El gasto es el que dice el último informe validado de cada actividad con presupuesto, también si se canceló. Cada gráfico dice de cuántas actividades se conoce.
method-concern-at-risk = El plazo no ha pasado, pero el avance está por debajo de lo previsto.
method-concern-due-soon = Faltan { $days } días o menos para el plazo.
method-courses-text = Para la dirección, el estado y la alerta se resumen con las palabras de las Metas Presidenciales:
method-course-finished = La actividad está cumplida.
method-course-normal = Está abierta y no tiene alertas, o solo vence pronto.
method-course-alert = Está en riesgo.
method-course-stopped = Está suspendida o vencida.
method-course-cancelled = Está cancelada y queda fuera de las cuatro palabras.
method-roll-up = Avance de un eje o del plan
method-roll-up-text = El peso va de { $least } a { $most }. El cálculo parte siempre de cada actividad: nunca se promedian promedios. Lo previsto se pondera de la misma manera.
method-roll-up-cancelled = Las actividades canceladas quedan fuera, y junto a la cifra se dice cuántas son.
method-roll-up-apart = Las actividades dicen qué se hizo y los indicadores qué resultó. Se muestran juntos, pero nunca se funden en un solo número.
method-fulfilment = Cumplimiento estricto y amplio
method-fulfilment-text = Los gobiernos han publicado como «cumplimiento» dos cosas distintas. Vigía muestra siempre ambas:
method-fulfilment-strict = Estricto = cumplidas ÷ (todas − canceladas)
method-fulfilment-broad = Amplio = (cumplidas + continuas + en proceso) ÷ (todas − canceladas)
method-reports = Informes y enmiendas
method-reports-text = Un informe cuenta en las cifras cuando la secretaría lo valida, y desde la fecha que lleva. Lo que está en revisión no se publica.
method-reports-owed = Una actividad abierta debe un informe cuando han pasado más de { $days } días desde el último validado o, si no hay ninguno, desde su inicio.
method-reports-amended = El plazo, el peso y la institución responsable pueden enmendarse con fecha y motivo. El valor anterior queda a la vista.
method-indicators = Logro de un indicador
method-indicators-text = El logro mide qué parte del camino entre la línea base y la meta se ha recorrido:
method-indicators-formula = Logro = (actual − línea base) ÷ (meta − línea base)
method-indicators-sign = Lleva signo: 0 es la línea base, 1 es la meta y un valor negativo dice que el indicador se alejó de ella. Por eso la fórmula sirve también para lo que debe bajar. El valor se guarda sin recortar.
method-direction-increase = Un valor mayor es mejor.
method-direction-decrease = Un valor menor es mejor.
method-direction-monitor = Ni subir ni bajar es mejor: el indicador no se califica.
method-not-computable = El logro no se puede calcular, y así se dice, en estos casos:
method-target-equals-baseline = La meta es igual a la línea base: no hay camino que recorrer.
method-no-baseline = No hay línea base de la cual partir.
method-baseline-of-another-length = La línea base es de un período de otra duración, por ejemplo un semestre frente a un año.
method-cumulation = Cómo se acumulan los valores
method-cumulation-sum = Suma
method-cumulation-cumulative = Acumulado
method-cumulation-latest = Último valor
method-cumulation-percentages = Los porcentajes y las tasas nunca se promedian: se conservan el numerador y el denominador, y se suman por separado. Si la fuente solo publica el porcentaje, no se suma.
method-periods = Períodos
method-periods-text = Las cifras se piden por período. Estos son los que se pueden elegir, con el código que llevan en las direcciones:
method-period-month = Un mes calendario: 2019-03.
method-period-quarter = Un trimestre calendario: 2019-Q3.
method-period-semester = Medio año calendario: 2017-S1.
method-period-year = Un año calendario: 2019.
method-period-tip-year = Doce meses de abril a marzo, como en los informes TIP de los Estados Unidos: 2018-04..2019-03.
method-period-other = Cualquier otro lapso entre dos fechas.
method-periods-filled = Si la fuente publica el valor del período, se usa ese. Si no, se suman los valores de períodos menores que lo llenan sin huecos ni solapes.
method-periods-partial = Si esos valores no lo llenan, la cifra es parcial y dice cuántos días cubre. Un valor que se sale del período no se reparte.
method-ratings = Calificación de los indicadores
method-ratings-text = El indicador se califica con la última meta, de un período ya iniciado, para la que su fuente oficial da un valor. Se usan las mismas bandas que para las actividades, sobre actual ÷ previsto.
method-ratings-expected = Si el valor cubre solo una parte del período de la meta, lo previsto se reduce a esa parte:
method-ratings-sum = Si los valores se suman: previsto = meta × parte cubierta
method-ratings-latest = Si no se suman: previsto = línea base + (meta − línea base) × parte cubierta
method-ratings-decrease = Si el indicador debe bajar, el cociente se invierte: previsto ÷ actual.
method-ratings-gaps = Lo que no se puede calificar se muestra aparte, en gris, y no cuenta en ninguna banda:
method-disagreement = Cuando las fuentes no coinciden
method-disagreement-text = Cada valor se guarda con su indicador, período y fuente. Una fuente es la oficial del indicador; las demás se muestran a su lado. Ninguna se corrige ni se promedia con otra, y la diferencia queda a la vista.
method-disagreement-causes = Las cifras permiten reconocer estas causas:
method-suppression = Protección de las víctimas
method-suppression-text = Vigía solo guarda cifras agregadas, y las que son muy pequeñas podrían permitir reconocer a una persona. Por eso, en los indicadores que cuentan víctimas y otras personas protegidas, no se publican.
method-suppression-threshold = En este plan el grupo más pequeño que se publica es de { $smallest } personas. La secretaría puede subir ese umbral, pero ningún plan puede bajarlo de { $least }.
method-suppression-small = Un valor que cuenta menos de { $smallest } personas aparece como «<{ $smallest }».
method-suppression-zero = En un desglose también se reserva el cero, porque dice algo de todos los demás.
method-suppression-dimensions = Un valor desglosado por más de { $most } características, además del período, se reserva.
method-suppression-secondary = Si de un total y sus partes se pudiera deducir por resta un valor oculto, se reserva además el valor menor que lo impide. Vale para los desgloses y para los períodos que se suman.
method-suppression-kept = Las decisiones se toman en el orden en que entran las cifras y no se deshacen: lo que se ocultó una vez sigue oculto, también al mirar una fecha anterior.
method-suppression-official = El total que una autoridad ya publicó se muestra aunque sea menor de { $smallest }, salvo que de él se dedujera un valor oculto; su desglose, no.
method-suppression-sums = Una suma con una parte oculta se reserva entera.
method-suppression-everywhere = La regla es la misma en todas las salidas: páginas, gráficos, descargas y datos abiertos.
method-as-of = Fecha de las cifras
method-as-of-text = Toda cifra puede verse como estaba en una fecha. Cuentan entonces solo los informes fechados hasta ese día y los datos que ya se habían publicado, y las enmiendas posteriores se deshacen.
method-as-of-known = Por eso una cifra antigua no cambia cuando llega un dato nuevo: se ve lo que se sabía entonces.
method-as-of-now = Esta página y las demás muestran el plan al { $day }, en su revisión { $revision }.
method-provenance = Procedencia
method-provenance-text = Cada fila dice de dónde viene:
method-provenance-documented = Una acción, fecha o cifra real con una fuente publicada.
method-provenance-illustrative = Un ejemplo escrito para mostrar el producto, marcado como tal dondequiera que aparece.
method-provenance-reported = La informó una institución por medio de Vigía.
method-alignment = Alineación con los ODS y el Pacto Mundial
method-alignment-text = Las actividades y los indicadores llevan etiquetas de los Objetivos de Desarrollo Sostenible y del Pacto Mundial para la Migración. Son una alineación de referencia: dicen a qué contribuyen, no qué compromisos se han asumido.
method-alignment-compact = En diciembre de 2018 el Gobierno dominicano decidió no suscribir el Pacto Mundial para la Migración. El plan lo usa como marco de medición.
method-alignment-detection = El indicador 16.2.2 de los ODS cuenta las víctimas detectadas por cada 100,000 habitantes. Mide la detección y no la magnitud del delito: una cifra mayor puede indicar mejor trabajo.
method-alignment-see = Ver la alineación del plan
method-succession = Un plan sucede a otro
method-succession-this = Estas páginas son de un solo plan: { $title }, del { $start } al { $end }.
method-succession-text = Cada plan conserva sus ejes, sus metas, sus umbrales y su dirección en Vigía. Al terminar su plazo queda a la vista con su última situación. Las cifras de un plan no se suman a las del siguiente ni se trasladan a él.
method-sources = Fuentes del plan
method-sources-text = Los títulos van en el idioma del documento.

## El día en que se mira el plan

as-of-now = Datos al { $day }
as-of-then = Así estaba el plan al { $day }
as-of-back = Volver a hoy
as-of-choose = Ver otra fecha
as-of-day = Fecha
as-of-show = Mostrar
as-of-earlier = O al cierre de un trimestre:
as-of-not-a-day = «{ $text }» no es una fecha, así que se muestra el plan al { $today }. Escríbala como 30/06/2019.
as-of-not-yet = El { $day } aún no ha llegado, así que se muestra el plan al { $today }. Elija una fecha anterior.
as-of-before = El plan comienza el { $start }: al { $day } no había nada que mostrar, así que se muestra al { $today }. Elija una fecha posterior.

## Pantallas de la dirección

nav-schedule = Cronograma
nav-more = Más
schedule-title = Cronograma
changes-title = Qué cambió
compare-title = Comparar
presentation-title = Presentación
public-title = Página pública
chart-files = Descargar «{ $title }»:

## Gráficos como archivos

api-lang = El idioma es es o en.
api-chart-not-found = No existe ese gráfico. Los que hay, como .svg o .png, son: { $names }.
api-width = El ancho es un número entero de píxeles, de 200 a 4000.
api-theme = El tema es light o dark.
api-shape = La forma es fitting o card.
api-unit = La unidad de tiempo es month, quarter o year.
api-axis = El plan no tiene ese eje. Los que hay son: { $axes }.
api-not-a-day = «{ $text }» no es una fecha. Escríbala como 2019-06-30.
api-not-yet = Esa fecha aún no ha llegado. Pida una hasta el { $today }.
api-before-the-plan = El plan comienza el { $start }. Pida una fecha desde ese día.
api-since = La fecha con la que se compara debe ser anterior al { $day }.
api-picture-too-large = La imagen sería demasiado grande. Pida un ancho menor, o el gráfico como .svg.

## Qué cambió

range-from = Desde
range-to = Hasta
range-show = Comparar
range-not-a-day = «{ $text }» no es una fecha, así que se muestra la comparación habitual. Escríbala como 30/06/2019.
range-too-late = El { $day } es posterior al { $latest }, la última fecha que se puede mostrar, así que se muestra la comparación habitual. Elija una fecha anterior.
range-before = El plan comienza el { $start }: al { $day } no había nada que comparar, así que se muestra la comparación habitual. Elija una fecha posterior.
range-not-before = El { $from } no es anterior al { $to }, así que se muestra la comparación habitual. Ponga primero la fecha anterior.
changes-ranges = Períodos habituales
changes-since-visit = Desde su última visita
changes-thirty-days = Últimos 30 días
changes-quarter = Desde el último cierre de trimestre
changes-since = desde el { $day }
changes-nothing = Entre el { $from } y el { $to } no cambió nada: ninguna actividad se cumplió, venció, se canceló ni se enmendó, y ninguna fuente publicó datos.
changes-summary = Entre el { $from } y el { $to }: { $completed }, { $late }, { $recovered }, { $amended } y { $observations }.
changes-completed-count = { $count ->
    [0] ninguna actividad cumplida
    [one] 1 actividad cumplida
   *[other] { $count } actividades cumplidas
}
changes-late-count = { $count ->
    [0] ninguna vencida en el período
    [one] 1 vencida en el período
   *[other] { $count } vencidas en el período
}
changes-recovered-count = { $count ->
    [0] ninguna recuperada
    [one] 1 recuperada
   *[other] { $count } recuperadas
}
changes-amended-count = { $count ->
    [0] ninguna enmienda
    [one] 1 enmienda
   *[other] { $count } enmiendas
}
changes-observations-count = { $count ->
    [0] ningún dato nuevo de los indicadores
    [one] 1 dato nuevo de los indicadores
   *[other] { $count } datos nuevos de los indicadores
}
changes-progress-heading = Cuánto se avanzó
changes-completed-heading = Se cumplieron
changes-late-heading = Vencieron
changes-recovered-heading = Dejaron de estar vencidas
changes-cancelled-heading = Se cancelaron
changes-amended-heading = Se enmendaron
changes-observations-heading = Datos nuevos
changes-moved = { $name }: el avance pasó del { $before } al { $after }; lo previsto es { $expected }.
changes-stayed = { $name }: el avance sigue en { $percent }; lo previsto es { $expected }.
changes-completed = { $lead } cumplió la actividad { $code } «{ $title }».
changes-late = La { $code } «{ $title }» venció el { $deadline } y está al { $percent }; responsable: { $lead }.
changes-recovered-done = La { $code } «{ $title }» estaba vencida y ya se cumplió; responsable: { $lead }.
changes-recovered-deadline = La { $code } «{ $title }» estaba vencida y ahora tiene plazo hasta el { $deadline }; responsable: { $lead }.
changes-cancelled = La { $code } «{ $title }» se canceló; responsable: { $lead }.
changes-amended-deadline = El { $day } se cambió el plazo de la { $code } «{ $title }»: del { $from } al { $to }. Motivo: { $reason }.
changes-amended-weight = El { $day } se cambió el peso de la { $code } «{ $title }»: de { $from } a { $to }. Motivo: { $reason }.
changes-amended-lead = El { $day } se cambió la institución responsable de la { $code } «{ $title }»: de { $from } a { $to }. Motivo: { $reason }.
changes-amended-target = El { $day } se cambió la meta de { $indicator } «{ $name }» para { $period }: de { $from } a { $to }. Motivo: { $reason }.
changes-observed = { $when }, { $source } registró { $value } en { $what }.
changes-observed-small = { $when }, { $source } registró menos de { $smallest } en { $what }; la cifra exacta no se publica.
changes-observed-withheld = { $when }, la cifra de { $source } en { $what } está reservada.
changes-observed-parts = { $count ->
    [one] Publicó además 1 cifra de su desglose.
   *[other] Publicó además { $count } cifras de su desglose.
}

## Resumen para la dirección

overview-standing = ¿Estamos donde deberíamos estar?
overview-progress = de avance
overview-completed = de { $total } cumplidas
overview-elapsed = del plazo
overview-late = ¿Qué está vencido y quién responde?
overview-overdue = { $count ->
    [one] actividad vencida
   *[other] actividades vencidas
}
overview-critical = { $count ->
    [one] 1 desde hace más de { $days } días
   *[other] { $count } desde hace más de { $days } días
}
overview-owed = { $count ->
    [one] 1 informe pendiente
   *[other] { $count } informes pendientes
}
overview-working = ¿Está funcionando?
overview-indicators = { $count ->
    [one] Según 1 indicador, junto a su meta
   *[other] Según { $count } indicadores, junto a su meta
}
overview-quadrant = Lo hecho frente a lo logrado
overview-not-reporting-how = Un indicador está sin reportar si le falta línea base, meta o dato oficial, o si su cifra está reservada; no cuenta en ninguna banda.
overview-recent = ¿Qué cambió?
overview-recent-since = En los últimos 30 días, desde el { $day }
overview-recent-all = Leer qué cambió
overview-recent-how = Se comparan los informes validados, las enmiendas y los datos publicados hasta cada una de las dos fechas. Una actividad vencida que se cumple cuenta entre las cumplidas y entre las que dejaron de estar vencidas.

## Comparar

compare-lead = Las mismas cifras de dos fechas o de dos instituciones, una al lado de la otra.
compare-days = Comparar dos fechas
compare-days-caption = El plan al { $from } y al { $to }
compare-institutions = Comparar dos instituciones
compare-institutions-caption = { $first } y { $second }
compare-first = Primera institución
compare-second = Segunda institución
compare-figure = Cifra
compare-difference = Diferencia
compare-same = igual
compare-progress = Avance real
compare-expected = Avance previsto
compare-axis = Avance de { $axis }
compare-on-time = Abiertas y en plazo
compare-unknown = «{ $text }» no es una institución de este plan. Elija dos de la lista.
compare-twice = Eligió dos veces la misma institución. Elija dos distintas.

## Ficha de una institución

brief-figures = Cifras de la institución
brief-late = Sus actividades vencidas
brief-next = Sus próximos plazos
brief-changes = Qué cambió desde el { $day }
brief-changes-none = Desde esa fecha ninguna de las actividades que dirige se cumplió, venció, se canceló ni se enmendó.

## Página pública

public-lead = Lo que está publicado sobre este plan, en pocas palabras: qué es, cómo va, qué falta y qué dicen las cifras.
public-what = Qué es este plan
public-axes = { $count ->
    [one] Tiene un eje:
   *[other] Tiene { $count } ejes:
}
public-standing = Cómo va
public-done = Qué se ha hecho
public-done-count = Se han cumplido { $completed } de las { $total } actividades que cuentan.
public-done-rest = Hay { $underway } en marcha, entre las que están en proceso y las continuas. Las canceladas ({ $cancelled }) no se cuentan.
public-late = Qué está atrasado
public-late-count = { $count ->
    [one] 1 actividad pasó de su plazo sin cumplirse.
   *[other] { $count } actividades pasaron de su plazo sin cumplirse.
}
public-figures = Qué dicen las cifras sobre víctimas y casos
public-figures-note = El último dato de la fuente oficial de cada cifra, tal como se publicó. Que una cifra suba puede deberse a que hay más delitos o a que se detectan mejor.
public-figures-more = Ver todas las cifras y sus fuentes
public-no-figures = Aún no se ha publicado ninguna cifra.
public-report = Dónde pedir ayuda o denunciar
public-helpline = En los datos del plan consta la línea telefónica { $line }: «{ $name }».
public-helpline-more = Ver el dato y su fuente
public-no-reports = Vigía solo da seguimiento al plan: no recibe denuncias ni datos de personas.
public-cite = Cómo citar
public-more = Datos y metodología
public-more-note = Cada cifra dice de dónde sale y cómo se calcula.

## Gráficos vivos y presentación

chart-view = Forma de ver
chart-view-chart = Gráfico
chart-view-table = Tabla
chart-explore = { $title }: recorra las cifras con las flechas del teclado; Intro fija una serie y Escape la suelta
presentation-controls = Controles de la presentación
presentation-previous = Anterior
presentation-next = Siguiente
presentation-play = Avance automático
presentation-pace = Cambiar cada
presentation-seconds = { $seconds } segundos
presentation-full = Pantalla completa
presentation-leave = Volver al resumen
presentation-keys = Teclado: flechas para pasar, Inicio y Fin para ir a los extremos, F para pantalla completa, P para el avance automático.
presentation-updated = Actualizado: revisión
presentation-lost = Sin conexión: se muestra lo último recibido
presentation-recovered = Conexión restablecida
presentation-lead = Situación al { $day }
presentation-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
api-live-full = Hay demasiadas conexiones en espera de cambios. Intente de nuevo en un minuto.
api-busy = En este momento se preparan demasiados archivos a la vez, así que este no se preparó. Pídalo de nuevo en unos segundos.

## Estados, carga, cambio y gasto en gráficos
chart-status-axes-title = Actividades por estado, en cada eje
chart-status-programmes-title = Actividades por estado, en cada programa
chart-status-institutions-title = Actividades por estado, según la institución responsable
chart-status-note = El largo de la barra indica cuántas actividades hay. Cuenta como vencida la que pasó su plazo sin cumplirse, sea cual sea su estado.
chart-status-row = { $total } · { $overdue ->
    [one] 1 vencida
   *[other] { $overdue } vencidas
}
chart-status-tip = { $name }: { $statuses }{ $overdue ->
    [0] .
    [one] ; 1 vencida.
   *[other] ; { $overdue } vencidas.
}
status-column-programme = Programa
status-column-total = Total
chart-institutions-title = La carga de cada institución y cómo va
chart-institutions-note = La barra cuenta las actividades que la institución dirige, salvo las canceladas. Al lado se dice cuántas comparte y cuántos informes debe. Las que solo comparten están en la tabla.
chart-institutions-row = Dirige { $leads } · comparte { $shares }{ $owed ->
    [0] { "" }
    [one] { " " }· debe 1 informe
   *[other] { " " }· debe { $owed } informes
}
chart-institutions-tip = { $name }: dirige { $leads } y comparte { $shares }. Cumplidas: { $done }; en plazo: { $ontime }; vencidas: { $late }; informes pendientes: { $owed }.
chart-institutions-part = { $name } · { $part }: { $count }.
institutions-column-on-time = En plazo
institutions-column-cancelled = Canceladas
chart-institution-change-title = Avance de cada institución entre dos fechas
chart-institution-change-note = Es el avance ponderado de las actividades que dirige cada institución. En rojo, las que retrocedieron; en tono tenue, las que no cambiaron.
chart-institution-change-tip = { $code }, { $name }: { $from } el { $earlier }, { $to } el { $later }.
chart-institution-change-missing = Ninguna institución dirigía actividades en ambas fechas.
chart-spending-title = Gasto frente al presupuesto, por eje
chart-spending-note = Actividades con presupuesto: { $budgeted } de { $activities }; con gasto informado: { $reporting }. Solo cuentan las que tienen presupuesto, también las canceladas; lo gastado es lo último que informó cada una.
chart-spending-missing = Ninguna actividad indica su presupuesto.
chart-spending-row = { $spent } de { $budget }
chart-spending-none = { $budget } · sin gasto informado
chart-spending-no-budget = Sin presupuesto indicado
chart-spending-tip = { $name }: { $spent } gastados de { $budget } ({ $share }). Actividades con presupuesto: { $budgeted } de { $activities }; con gasto informado: { $reporting }.
chart-spending-tip-none = { $name }: presupuesto de { $budget }; no se ha informado gasto alguno. Actividades con presupuesto: { $budgeted } de { $activities }.
chart-spending-tip-no-budget = { $name }: ninguna actividad indica su presupuesto.
chart-spending-millions = { $amount } M
spending-column-spent = Gastado
spending-column-share = Parte gastada
spending-column-budgeted = Con presupuesto
spending-column-reporting = Con gasto informado

## Cronograma y calendario de plazos

schedule-soon = { $soon ->
    [0] En los próximos { $days } días no vence ninguna actividad.
    [one] En los próximos { $days } días vence 1 actividad.
   *[other] En los próximos { $days } días vencen { $soon } actividades.
}
schedule-late = { $late ->
    [0] Ninguna está vencida.
    [one] 1 está vencida.
   *[other] { $late } están vencidas.
}
schedule-critical = { $critical ->
    [0] Ninguna ha pasado su plazo por más de { $days } días, un período de informe completo.
    [one] 1 está en situación crítica: pasó su plazo hace más de { $days } días, un período de informe completo.
   *[other] { $critical } están en situación crítica: pasaron su plazo hace más de { $days } días, un período de informe completo.
}
schedule-zoom = Escala de tiempo
schedule-month = Meses
schedule-quarter = Trimestres
schedule-year = Años
schedule-axes = Eje del plan
schedule-all-axes = Todos los ejes
schedule-gantts = Actividades en el tiempo, por programa
schedule-region = Cronograma: { $title }
gantt-title = Cronograma de actividades
gantt-title-axis = Cronograma de actividades: { $axis }
gantt-part = { $title } ({ $part } de { $parts })
gantt-note = La barra va del inicio al plazo (◆) y su parte llena es el avance; ◇ marca el plazo original, si se enmendó. La línea roja mide el atraso desde el plazo; es gruesa y lleva «{ $sign }» cuando pasa de { $days } días. Una flecha indica que la actividad sigue fuera de las fechas que se muestran.
gantt-description = Al { $day }: { $activities ->
    [one] 1 actividad
   *[other] { $activities } actividades
}, { $late ->
    [0] ninguna vencida
    [one] 1 vencida
   *[other] { $late } vencidas
}, { $critical ->
    [0] ninguna en situación crítica
    [one] 1 en situación crítica
   *[other] { $critical } en situación crítica
}.
gantt-quarter = T{ $number }
gantt-key-bar = Del inicio al plazo; lo lleno es el avance
gantt-key-deadline = Plazo
gantt-key-original = Plazo original, si se enmendó
gantt-key-late = Vencida
gantt-key-critical = Vencida hace más de { $days } días ({ $sign })
gantt-key-earlier = Empezó antes del plan
gantt-tip = { $name } · del { $start } al { $deadline } · { $percent } · { $state }
gantt-tip-amended = { $name } · del { $start } al { $deadline } (plazo original: { $original }) · { $percent } · { $state }
gantt-late = { $status }, vencida hace { $days ->
    [one] 1 día
   *[other] { $days } días
}
gantt-critical = { $status }, vencida hace { $days ->
    [one] 1 día
   *[other] { $days } días
}: situación crítica
gantt-column-original = Plazo original
deadlines-title = Calendario de plazos
deadlines-title-axis = Calendario de plazos: { $axis }
deadlines-none = Ninguna actividad tiene un plazo que mostrar.
deadlines-note = Cada casilla es una semana, de lunes a domingo; su color y su número dicen cuántas actividades vencen en ella. Las canceladas no cuentan.
deadlines-description = { $weeks ->
    [one] Hay plazos en 1 semana.
   *[other] Hay plazos en { $weeks } semanas.
} La semana con más empieza el { $day }: { $most ->
    [one] vence 1 actividad.
   *[other] vencen { $most } actividades.
}
deadlines-tip = Semana del { $day }: { $due ->
    [one] vence 1
   *[other] vencen { $due }
}; { $done ->
    [0] ninguna cumplida
    [one] 1 cumplida
   *[other] { $done } cumplidas
}, { $late ->
    [0] ninguna vencida
    [one] 1 vencida
   *[other] { $late } vencidas
}
deadlines-key-heat = { $most ->
    [one] Vence 1 en la semana
   *[other] Vencen en la semana, de 1 a { $most }
}
deadlines-key-done = Cumplidas, en proporción
deadlines-key-late = Hay vencidas
deadlines-key-today = Semana en que cae el { $day }
deadlines-column-week = Semana del
deadlines-column-due = Vencen

## Gráficos de resultados
chart-curve-title-plan = Avance en el tiempo: todo el plan
chart-curve-point = { $day }: real { $actual }, previsto { $expected }
chart-curve-point-expected = { $day }: previsto { $expected }
chart-curve-milestones = { $count ->
    [0] Sin hitos con fecha.
    [one] 1 hito con fecha.
   *[other] { $count } hitos con fecha.
}
chart-curve-amendments = { $count ->
    [0] Sin enmiendas.
    [one] 1 enmienda.
   *[other] { $count } enmiendas.
}
chart-curve-column-landmarks = Hitos y enmiendas
chart-sign-milestone = Hito con fecha
chart-sign-amendment = Enmienda
chart-landmark-milestone = { $day } · Hito de { $code }: { $text }
chart-landmark-amendment = { $day } · Enmienda de { $code }. { $what }: { $from } → { $to } ({ $reason })
chart-landmark-target = Meta de { $period }
chart-indicators-title = Indicadores frente a su meta
chart-indicators-description = { $total ->
    [one] 1 indicador
   *[other] { $total } indicadores
}: { $behind } por debajo de lo previsto, { $track } según lo previsto, { $ahead } por encima y { $open } sin reportar.
chart-indicators-note = La línea sigue los datos de la fuente oficial; la raya discontinua es la meta con la que se califica el indicador y la banda, lo que cuenta como según lo previsto frente a la meta completa. Cada recuadro tiene su propia escala, que parte de cero.
chart-indicators-value = Último dato: { $value } ({ $period })
chart-indicators-target = Meta: { $value } ({ $period })
chart-indicators-not-rated = Sin reportar: { $gap }
chart-quadrant-title = Lo hecho y lo logrado, por programa
chart-quadrant-note = A la derecha, lo que avanzan las actividades del programa; hacia arriba, la mediana de lo que logran sus indicadores, cada uno limitado a entre 0 y 100 %. Los porcentajes de indicadores distintos no se promedian: si hay dos en el medio, cuenta el menor. Las líneas del medio están en 50 %. Un indicador que es de un eje y no de un programa no cuenta aquí.
chart-quadrant-done = Avance de las actividades
chart-quadrant-works = Logro de los indicadores (mediana)
chart-quadrant-done-and-working = Hecho y funciona
chart-quadrant-done-only = Hecho, aún no funciona
chart-quadrant-working-only = Funciona antes de terminar
chart-quadrant-neither = Ni hecho ni funciona
chart-quadrant-unknown = Sin datos: ningún indicador con un logro que se pueda calcular
chart-quadrant-tip = { $name }: avance { $done }; logro { $works } ({ $measured ->
    [one] 1 indicador
   *[other] mediana de { $measured } indicadores
}); según lo previsto o por encima, { $course } de { $rated } calificados.
chart-quadrant-tip-unknown = { $name }: avance { $done }; ningún indicador dice todavía si funciona.
chart-quadrant-column-course = Según lo previsto o por encima
chart-quadrant-course = { $course } de { $rated }
chart-column-programme = Programa
chart-alignment-none = El plan aún no está alineado con este marco.
chart-alignment-description = El plan contribuye con actividades a { $aligned } de { $total }.
chart-alignment-note = Cada casilla dice cuántas actividades del eje contribuyen y, debajo, su avance. Una actividad puede contribuir a varias filas, así que las casillas no se suman.

## Archivos: lo que todos dicen de sí mismos

filter-word-axis = eje
filter-word-programme = programa
filter-word-agency = institución
filter-word-lead = responsable
filter-word-state = estado
filter-word-from = plazo desde
filter-word-to = plazo hasta
filter-word-sdg = ODS
filter-word-gcm = objetivo del Pacto Mundial
filter-word-words = búsqueda
imprint-plan = Plan
imprint-day = Situación al
imprint-revision = Revisión
imprint-filter = Contenido
imprint-cite = Cómo citar
imprint-provenance = Procedencia
imprint-protection = Protección de datos
imprint-fingerprint = Huella de las cifras (SHA-256)
imprint-whole-plan = Todo el plan
imprint-citation = { $title }. Seguimiento en Vigía al { $day }, revisión { $revision }. { $address }
imprint-citation-narrowed = { $title }. Seguimiento en Vigía al { $day }, revisión { $revision }; { $filter }. { $address }
imprint-examples = Las filas marcadas como ejemplo son ilustrativas: sus fechas, presupuestos y avances son inventados.
imprint-suppression = Las cifras de personas protegidas menores de { $smallest }, y las que permitirían deducirlas, no se publican.

## Columnas de la matriz

matrix-field-axis = Eje
matrix-field-programme = Programa
matrix-field-objective = Objetivo
matrix-field-expected-result = Resultado esperado
matrix-field-code = Código
matrix-field-activity = Actividad
matrix-field-milestones = Hitos
matrix-field-verification = Medios de verificación
matrix-field-lead = Responsable
matrix-field-partners = Corresponsables
matrix-field-start = Inicio
matrix-field-deadline = Plazo
matrix-field-quarter = T{ $quarter } { $year }
matrix-field-weight = Peso
matrix-field-budget = Presupuesto (RD$)
matrix-field-status = Estado
matrix-field-percent = % de avance
matrix-field-notes = Observaciones
matrix-field-sdg = ODS
matrix-field-gcm = Objetivos del Pacto Mundial
matrix-field-indicator = Indicadores
matrix-field-provenance = Procedencia
matrix-field-source = Fuente

## Informes y fichas en PDF y DOCX

doc-over = Vigía · Seguimiento de planes nacionales de acción
doc-page = Página { $page } de { $pages }
doc-stamp = Revisión { $revision } · huella { $fingerprint }
doc-report-title = Informe de avance
doc-subtitle = Situación al { $day }
doc-period = Período del informe
doc-period-days = Del { $start } al { $end }
doc-summary = Resumen ejecutivo
doc-nothing = Ninguna actividad del plan coincide con lo elegido ({ $filter }), así que este documento no tiene cifras que mostrar. Quite algún filtro y genérelo de nuevo.
doc-and-more = { $list }, y { $count } más
doc-more-rows = { $count ->
    [one] Y 1 más. La lista completa está en { $address }
   *[other] Y { $count } más. La lista completa está en { $address }
}
doc-totals = Totales. Actividades: { $activities }. Cumplidas: { $completed }. Vencidas: { $overdue }. Avance real: { $actual } %. Avance previsto: { $expected } %. Indicadores: { $indicators }. Observaciones: { $observations }.
doc-observations = { $count ->
    [0] sin observaciones
    [one] con 1 observación
   *[other] con { $count } observaciones
}
doc-summary-reach = Este informe abarca { $activities ->
    [one] 1 actividad
   *[other] { $activities } actividades
} de { $programmes ->
    [one] 1 programa
   *[other] { $programmes } programas
} y { $axes ->
    [one] 1 eje
   *[other] { $axes } ejes
}, en las que { $agencies ->
    [one] participa 1 institución
   *[other] participan { $agencies } instituciones
} como responsables o corresponsables.
doc-summary-none-counts = Ninguna de las actividades cuenta para el avance ni para el cumplimiento, porque todas están canceladas.
doc-summary-behind = Al { $day } ha transcurrido el { $elapsed } del plazo del plan. El avance real es de { $actual } y el previsto a esa fecha, de { $expected }: la ejecución está por debajo de lo previsto, con { $points ->
    [0] menos de un punto porcentual
    [one] 1 punto porcentual
   *[other] { $points } puntos porcentuales
} de diferencia.
doc-summary-on-track = Al { $day } ha transcurrido el { $elapsed } del plazo del plan. El avance real es de { $actual } y el previsto a esa fecha, de { $expected }: la ejecución marcha según lo previsto.
doc-summary-ahead = Al { $day } ha transcurrido el { $elapsed } del plazo del plan. El avance real es de { $actual } y el previsto a esa fecha, de { $expected }: la ejecución está por encima de lo previsto, con { $points ->
    [0] menos de un punto porcentual
    [one] 1 punto porcentual
   *[other] { $points } puntos porcentuales
} de diferencia.
doc-summary-fulfilment = El cumplimiento estricto, que divide las actividades cumplidas entre todas menos las canceladas, es de { $strict } ({ $completed } de { $counted }). El amplio, que suma a las cumplidas las continuas y las que están en proceso, es de { $broad } ({ $reached } de { $counted }).
doc-summary-cancelled = { $count ->
    [one] Hay 1 actividad cancelada, que queda fuera de estos cálculos.
   *[other] Hay { $count } actividades canceladas, que quedan fuera de estos cálculos.
}
doc-summary-overdue = { $count ->
    [0] Ninguna actividad está vencida.
    [one] Hay 1 actividad vencida, es decir, que pasó su plazo sin cumplirse.
   *[other] Hay { $count } actividades vencidas, es decir, que pasaron su plazo sin cumplirse.
}
doc-summary-critical = { $count ->
    [0] Ninguna lleva más de { $days } días de atraso.
    [one] De ellas, 1 lleva más de { $days } días de atraso, un período de informe completo.
   *[other] De ellas, { $count } llevan más de { $days } días de atraso, un período de informe completo.
}
doc-summary-worst = La de mayor atraso es la { $code }, «{ $title }», a cargo de { $lead }: venció el { $deadline }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
}.
doc-summary-risk = { $risk ->
    [0] Ninguna actividad en plazo avanza menos de lo previsto
    [one] En plazo, pero en riesgo porque avanza menos de lo previsto, hay 1 actividad
   *[other] En plazo, pero en riesgo porque avanzan menos de lo previsto, hay { $risk } actividades
}; { $soon ->
    [0] ninguna otra vence en los próximos { $days } días.
    [one] 1 más vence en los próximos { $days } días.
   *[other] { $soon } más vencen en los próximos { $days } días.
}
doc-summary-owed-none = Ninguna institución tiene informes pendientes: todas las actividades abiertas tienen un informe validado de los últimos { $days } días o comenzaron hace menos tiempo.
doc-summary-owed = { $reports ->
    [one] Está pendiente 1 informe de avance
   *[other] Están pendientes { $reports } informes de avance
} de actividades abiertas que llevan más de { $days } días sin uno validado. Los deben: { $agencies }.
doc-summary-indicators = En cuanto a los resultados, de { $total ->
    [one] 1 indicador
   *[other] { $total } indicadores
}, { $behind ->
    [0] ninguno va por debajo de lo previsto
    [one] 1 va por debajo de lo previsto
   *[other] { $behind } van por debajo de lo previsto
}, { $track ->
    [0] ninguno va según lo previsto
    [one] 1 va según lo previsto
   *[other] { $track } van según lo previsto
} y { $ahead ->
    [0] ninguno va por encima
    [one] 1 va por encima
   *[other] { $ahead } van por encima
}. { $open ->
    [0] Todos reportan.
    [one] 1 no reporta, porque le falta línea base, meta o dato oficial, o solo se observa, y no cuenta en ninguna banda.
   *[other] { $open } no reportan, porque les falta línea base, meta o dato oficial, o solo se observan, y no cuentan en ninguna banda.
}
doc-summary-are-behind = Van por debajo de lo previsto: { $list }.
doc-summary-are-well = Van según lo previsto o por encima: { $list }.
doc-summary-disagree = { $count ->
    [one] En 1 indicador las fuentes publican cifras distintas; todas se muestran y ninguna se corrige.
   *[other] En { $count } indicadores las fuentes publican cifras distintas; todas se muestran y ninguna se corrige.
}
doc-moved = El avance pasó del { $before } al { $after }; lo previsto es { $expected }.
doc-stayed = El avance sigue en { $percent }; lo previsto es { $expected }.
doc-progress = Avance del plan
doc-all = Total
doc-axes-caption = Avance y situación de cada eje
doc-axis = Eje { $numeral }. { $name }
doc-matrix-caption = Actividades del programa { $code }
doc-late = Actividades vencidas
doc-lateness = Atraso
doc-days-late = { $days ->
    [one] 1 día
   *[other] { $days } días
}
doc-days-late-critical = { $days ->
    [one] 1 día · crítico
   *[other] { $days } días · crítico
}
doc-indicators-none = Ningún indicador corresponde a lo elegido.
doc-other-sources = Lo que dicen otras fuentes
doc-other-sources-lead = El último dato de cada fuente que no es la oficial del indicador. Se muestra a su lado y no cuenta en la banda ni en el logro.
doc-disagreement = { $code }, { $name }, { $period }: { $claims }. Difieren en { $by }.
doc-alignment = Alineación internacional
doc-alignment-item = Meta u objetivo
doc-amendments-none = No se ha enmendado ninguna actividad ni ninguna meta.
doc-amended-what = Qué se enmendó
doc-amended-from = Antes
doc-amended-to = Después
doc-method-lead = Así se hace cada cifra de este informe. La página de metodología del plan lo explica en detalle.
doc-imprint = Sobre este documento
doc-brief-standing = Situación

## IATI

iati-plan-page = Página del plan en Vigía
iati-activity-page = Ficha de la actividad en Vigía
iati-evidence = Evidencia del { $day }
iati-totals = { $activities } actividades: { $completed } cumplidas y { $overdue } vencidas. Avance: { $progress }.
iati-totals-none = El filtro no elige ninguna actividad: el documento lleva solo el plan.
iati-totals-cancelled = { $activities } actividades, todas canceladas: no hay avance que calcular.
iati-alignment = Los ODS y los objetivos del Pacto Mundial para la Migración (GCM, vocabulario 99) son una alineación de referencia: dicen a qué contribuye una actividad y no son compromisos.
iati-gcm = Pacto Mundial para la Migración, objetivo { $number }: { $label }
iati-place = Actividad { $code } del programa «{ $programme }», eje «{ $axis }».
iati-example = Es un ejemplo: sus fechas, presupuesto y avance son ilustrativos.
iati-objective = Objetivo del programa: { $objective }
iati-expected-result = Resultado esperado del programa: { $result }
iati-budget-split = El plan da un solo presupuesto de { $budget } para toda la actividad; aquí se reparte entre sus años en proporción a los días.
iati-milestones = Hitos: { $list }.
iati-verification = Medios de verificación: { $list }.
iati-standing = Situación al { $day }: { $status }; avance { $actual }, esperado { $expected }.
iati-overdue = Está vencida: pasó su fecha límite y no está cumplida.
iati-actual-start = Un informe validado del { $day } da la actividad por iniciada.
iati-actual-end = Fecha del informe validado que da la actividad por cumplida.
iati-indicator = Indicador { $code }.
iati-unit = Unidad: { $unit }.
iati-measure = Medida: { $measure }.
iati-direction = Sentido: { $direction }.
iati-flow = Es un flujo, no una existencia.
iati-running-total = Es un acumulado: ni flujo del período ni existencia.
iati-stock = Es una existencia, no un flujo.
iati-official-source = Fuente oficial: { $source }.
iati-no-baseline = Sin línea base: { $reason }
iati-baseline = Línea base: { $period }. Fuente: { $source }.
iati-example-indicator = El indicador es un ejemplo.
iati-example-value = Es un ejemplo: la cifra es ilustrativa.
iati-target = Fuente de la meta: { $source }.
iati-target-amended = La meta se enmendó; la original era { $original }.
iati-no-official = La fuente oficial no da una cifra para este período.
iati-others = Otras fuentes, sin corregir ni promediar: { $list }.
iati-partial = La fuente oficial cubre { $days } de los { $whole } días del período: { $value }.
iati-parts = Numerador y denominador: { $parts }.
iati-too-small = <{ $smallest }: cuenta a menos de { $smallest } personas protegidas y la cifra no se publica.
iati-withheld = Reservado: la cifra no se publica para que no se pueda deducir otra.

## Importar la matriz y las cifras

nav-import = Importar
import-title = Importar la matriz
import-lead = Cargue la matriz de planificación tal como la lleva su institución. Primero verá qué entendió Vigía de cada columna y qué cambiaría en cada fila; nada cambia hasta que usted lo aplica, y puede deshacerse.
import-step = Paso { $step } de { $steps }
import-upload-heading = Cargar una matriz
import-upload-note = Un archivo de Excel o CSV, de una hoja o de una hoja por eje. Si prefiere partir de lo vigente:
import-download-matrix = Descargar la matriz actual (XLSX)
import-file = Archivo
import-file-hint = .xlsx o .csv, de hasta 20 MB y 50,000 filas. Las fórmulas no se calculan: se lee el último valor guardado.
import-upload = Cargar y revisar
import-no-file = No llegó ningún archivo. Elija un archivo .xlsx o .csv que no esté vacío y envíelo de nuevo.
import-too-large = El archivo pasa de 20 MB y no se aceptó. No se guardó nada; quite las hojas o imágenes que sobran, o divídalo, y cargue de nuevo.
import-no-header = No se encontró una fila de encabezados: ninguna hoja tiene columnas con nombres como «Actividad», «Responsable» o «Plazo». No se guardó nada; ponga los encabezados en una fila, o parta de la matriz actual, y cargue de nuevo.
import-not-found = Esta matriz ya no espera: ya se aplicó. Vea la lista de importaciones o cárguela de nuevo.
import-list-heading = Importaciones
import-list-none = Aún no se ha importado ninguna matriz.
import-column-file = Archivo
import-column-day = Día
import-column-created = Creadas
import-column-changed = Cambiadas
import-state-applied = Aplicada
import-state-undone = Deshecha
import-done-applied = { $file } se importó: actividades creadas, { $created }; cambiadas, { $changed }. Rige desde hoy y quedó en el registro.
import-done-undone = La importación de { $file } se deshizo. El plan está como antes, y las dos cosas quedaron en el registro.
import-undo = Deshacer
import-undo-note = Lo que cambió vuelve a su valor anterior como una enmienda de hoy, lo que se creó se retira desde hoy y los informes que trajo dejan de contar. Nada se borra del registro. No es posible si después alguien cambió alguna de esas actividades.
import-undo-confirm = Sí, deshacer esta importación
import-undo-changed = No se deshizo nada: después de esta importación cambió alguna de sus actividades, y deshacerla borraría ese cambio. Enmiende esas actividades una por una.
import-undo-twice = Esta importación ya se había deshecho. El plan no cambió.
import-undo-not-found = Esta importación no existe. Elija una de la lista.
import-undone-report = La importación que trajo este informe se deshizo.
import-columns-title = Columnas de { $file }
import-columns-lead = Diga qué contiene cada columna. Las que no se importan quedan fuera y no cambian nada.
import-origin-guessed = Esto se dedujo de los encabezados. Revíselo antes de seguir.
import-origin-remembered = Ya se cargó un archivo con esta misma disposición: se recordó lo que se decidió entonces. Revíselo antes de seguir.
import-origin-chosen = Esto es lo que usted eligió.
import-columns-faults = Antes de seguir, corrija estas columnas:
import-columns-refused = Las columnas necesitan atención. No se guardó nada; corríjalas y envíe de nuevo.
import-about-heading = De qué habla el archivo
import-reported-on = Día al que corresponden el estado y el avance
import-reported-on-hint = dd/mm/aaaa. Los informes que traiga el archivo llevarán esta fecha.
import-file-lang = Idioma del archivo
import-fault-lang = Elija español o inglés.
import-lang-es = Español
import-lang-en = Inglés
import-sheet = Hoja «{ $sheet }»
import-sheet-header = Los encabezados están en la fila { $row }.
import-column-letter = Columna
import-column-name = Columna { $column }
import-column-heading = Encabezado
import-column-samples = Primeros valores
import-column-field = Contiene
import-column-label = Qué contiene la columna { $column }, «{ $heading }»
import-column-none = No importar
import-column-unknown = Encabezado no reconocido
import-columns-submit = Ver qué cambiará
import-group-activity = La actividad
import-group-who = Quién
import-group-when = Cuándo
import-group-how = Cómo y cuánto
import-group-progress = Avance
import-group-alignment = Alineación
import-group-quarters = Trimestres marcados
import-group-shown = Se muestran, no cambian el plan
import-review-title = Qué cambiará con { $file }
import-review-lead = Cada fila del archivo, con lo que se creará, cambiará o quedará igual. Todo se aplica junto o no se aplica nada.
import-review-reported-on = Estado y avance al { $day }.
import-review-to-columns = Cambiar las columnas o el día
import-review-columns-first = Las columnas de este archivo aún tienen faltas. Corríjalas para ver qué cambiaría.
import-summary-heading = En resumen
import-count-all = { $count ->
    [one] La única fila
   *[other] Las { $count } filas
}
import-count-created = { $count ->
    [one] 1 se crea
   *[other] { $count } se crean
}
import-count-changed = { $count ->
    [one] 1 cambia
   *[other] { $count } cambian
}
import-count-left = { $count ->
    [one] 1 queda igual
   *[other] { $count } quedan igual
}
import-count-faulty = { $count ->
    [one] 1 con faltas
   *[other] { $count } con faltas
}
import-outcome-created = Se crea
import-outcome-changed = Cambia
import-outcome-left = Queda igual
import-outcome-faulty = Con faltas
import-agencies-heading = { $count ->
    [0] Instituciones que usted indicó
    [one] Una institución que el plan no conoce
   *[other] { $count } instituciones que el plan no conoce
}
import-agencies-note = Elija a cuál se refiere cada nombre. Vigía no crea instituciones: si la suya no está en la lista, corrija el archivo o pida que se agregue al plan.
import-agencies-name = «{ $name }» es
import-agencies-similar = Las más parecidas
import-agencies-all = Todas
import-agencies-cells = En { $cells }
import-agencies-cells-more = En { $cells } y { $more } celdas más
import-agencies-submit = Usar estas instituciones
import-faults-heading = { $count ->
    [one] Una falta
   *[other] { $count } faltas
}
import-faults-note = Corríjalas en el archivo y cárguelo de nuevo: lo que ya decidió de las columnas se recuerda.
import-faults-first = Se muestran las primeras { $shown } de { $all }.
import-fault-cell = Celda
import-fault-value = Valor
import-fault-words = Qué pasa y qué hacer
import-apply-heading = Aplicar
import-apply-note = Los cambios quedan como enmiendas de hoy y los informes que trae el archivo, como validados por la secretaría. Podrá deshacerlo desde la lista de importaciones.
import-apply = { $count ->
    [one] Aplicar 1 cambio
   *[other] Aplicar { $count } cambios
}
import-apply-agencies = { $count ->
    [one] Aún no se puede aplicar: falta decir a qué institución se refiere un nombre.
   *[other] Aún no se puede aplicar: falta decir a qué instituciones se refieren { $count } nombres.
}
import-apply-faults = { $count ->
    [one] Aún no se puede aplicar: hay una falta. Todo se aplica junto o no se aplica nada.
   *[other] Aún no se puede aplicar: hay { $count } faltas. Todo se aplica junto o no se aplica nada.
}
import-apply-nothing = No hay nada que aplicar: el plan ya dice lo mismo que el archivo.
import-apply-refused = El archivo aún tiene faltas o instituciones sin aclarar. No se aplicó nada; resuélvalas y aplique de nuevo.
import-plan-changed = El plan cambió mientras usted revisaba. No se aplicó nada; esta página muestra ya lo que cambiaría ahora: revíselo y aplique de nuevo.
import-decided-anew = Las columnas o las instituciones de esta matriz se cambiaron mientras usted revisaba. No se aplicó nada; esta página muestra ya lo que cambiaría ahora: revíselo y aplique de nuevo.
import-rows-heading = Filas
import-rows-filter = Qué filas se muestran
import-rows-none = Ninguna fila es de esta clase.
import-rows-pages = Páginas de filas
import-rows-page = Página { $page } de { $pages }
import-rows-before = Filas anteriores
import-rows-after = Filas siguientes
import-row-where = Fila
import-row-at = { $sheet }, fila { $row }
import-rows-at = { $sheet }, filas { $first } a { $last }
import-row-activity = Actividad
import-row-outcome = Qué pasa
import-row-details = Detalle
import-row-faulty = Vea las faltas de esta hoja.
import-empty = (vacío)
figures-title = Cargar cifras de un archivo
figures-open = Cargar cifras de varios indicadores desde un archivo
figures-lead = Envíe de una vez las observaciones de varios indicadores. Se toman todas o ninguna, y nada se publica hasta que la secretaría las valida.
figures-heading = Archivo de observaciones
figures-note = Una fila por observación, hasta { $max } filas. Use la plantilla: tiene las listas de indicadores, fuentes y desgloses que se aceptan.
figures-template = Descargar la plantilla (XLSX)
figures-members-only = Solo los miembros de la comisión y la secretaría registran cifras.
figures-none = El archivo no trae ninguna observación. No se guardó nada; escriba las filas bajo los encabezados y envíe de nuevo.
figures-too-many = El archivo pasa de { $max } filas. No se guardó nada; divídalo y envíe las partes.
figures-refused = { $count ->
    [one] Una casilla necesita atención. No se guardó ninguna fila; corríjala en el archivo y cárguelo de nuevo.
   *[other] { $count } casillas necesitan atención. No se guardó ninguna fila; corríjalas en el archivo y cárguelo de nuevo.
}
figures-faults = Lo que necesita atención, por fila y columna
figures-row = Fila
figures-column = Columna
figures-sent = { $count ->
    [one] Se envió 1 observación. Espera la revisión de la secretaría; hasta entonces no cambia lo publicado.
   *[other] Se enviaron { $count } observaciones. Esperan la revisión de la secretaría; hasta entonces no cambian lo publicado.
}

## Informes y descargas

reports-title = Informes
reports-lead = Elija qué contiene el informe, véalo antes y descárguelo, o guárdelo con un enlace permanente para citarlo.
reports-form = Formato
reports-brief-of-one = Con un solo eje o una sola institución también se ofrece la ficha de una página.
reports-brief-lost = La ficha trata de un solo eje o de una sola institución, así que se muestra el informe en PDF. Marque solo uno para volver a elegirla.
reports-archival = El PDF como PDF/A, para conservarlo a largo plazo
reports-axes = Ejes
reports-agencies = Instituciones
reports-none-is-all = Si no marca nada, el informe lo incluye todo.
reports-choose-agencies = Elegir instituciones
reports-period = Período de los cambios
reports-whole-period = Desde el inicio del plan
reports-language = Idioma del informe
reports-day = Situación al
reports-day-hint = Por ejemplo 30/06/2019; vacío, hoy
reports-preview = Ver antes
reports-clear = Empezar de nuevo
reports-nothing = Con estas opciones el informe no incluye ninguna actividad. Quite alguna y vuelva a intentarlo.
reports-preview-heading = { $form }, al { $day }
reports-download = Descargar
reports-archive-now = Guardar con enlace permanente
reports-archive-needs-account = Para guardarlo con un enlace permanente, entre con su cuenta.
reports-archive = Informes guardados
reports-tables = Todas las tablas en CSV
reports-tables-help = Con lo que se eligió arriba. Las tablas para Excel llevan la marca que le permite mostrar bien los acentos.
reports-table-for-excel = para Excel
reports-table-for-excel-named = { $table } para Excel
reports-table-programmes = Programas
reports-table-dictionary = Diccionario de datos
form-pdf = Informe en PDF, para leer e imprimir
form-docx = Informe en Word, para editar
form-xlsx = Matriz en Excel, con indicadores y fuentes
form-csv = Actividades en CSV, para analizar
form-iati = IATI 2.03, para sistemas de cooperación
form-brief = Ficha de una página en PDF
archive-title = Informes guardados
archive-lead = Cada enlace entrega siempre los mismos bytes, aunque el plan cambie después.
archive-empty = Todavía no se ha guardado ningún informe.
archive-column-report = Informe
archive-damaged = El informe guardado está dañado y no se entrega, porque ya no sería el que se citó. Avise a la secretaría.
archive-no-such-file = No hay un informe guardado en esta dirección. Revise el enlace completo.
report-lead = Este informe se guardó para citarlo: el archivo no cambia.
report-size = Tamaño
report-kilobytes = { $size } kB
report-checksum = Para comprobarlo (sha256sum)
report-moved-on = El plan ha cambiado desde entonces: va por la revisión { $revision }.
report-again = Hacer el mismo informe con los datos de hoy
report-downloads = Descargas ({ $count })
report-taken-by-public = Público
export-label = Descargar estas cifras
export-builder = Armar un informe
export-unknown = No hay un archivo con ese nombre. Los hay con estos: { $names }.
export-filter = «{ $value }» no es un valor de { $name }, así que no se hizo ningún archivo. Revise el parámetro.
export-brief = Una ficha trata de un solo eje o de una sola institución: indique axis o agency con un solo código.
export-period = El período no se entiende. Escríbalo como 2019, 2019-S1, 2019-Q3 o 2018-04..2019-03.
export-nothing = Lo pedido ({ $filter }) no incluye ninguna actividad, así que no se hizo ningún archivo. Quite alguna condición.
export-failed = El archivo no se pudo hacer. Vuelva a intentarlo; si sigue igual, avise a la secretaría.

## La interfaz para otros sistemas

api-not-found = El plan no tiene nada con ese código. Revise el código en la lista.
api-limit = Una página lleva de 1 a { $most } elementos: escriba limit como un número entero.
api-cursor = El cursor ya no señala ningún elemento de la lista. Empiece de nuevo sin cursor.
api-parameter = Esta dirección no tiene el parámetro { $name }, así que no se respondió. Los tiene con estos nombres: { $names }.
api-too-often = Esta clave de acceso se usa con demasiada frecuencia. Vuelva a preguntar en { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
}.
api-no-such-address = No hay nada en esta dirección. La interfaz se describe en /api/v1/openapi.json.
api-method = Esta dirección no responde a { $method }. La cabecera Allow dice a qué responde.
api-reference = Interfaz para sistemas (API)

## Libros de Excel y formato de cifras

sheets-nothing = Ninguna actividad coincide con el filtro, así que esta hoja no tiene filas. Quite algún filtro y descargue de nuevo.
sheets-page = Página { $page } de { $pages }
sheets-observations = Observaciones
sheets-sources = Fuentes
sheets-method = Método
sheets-what = Qué
sheets-words = Explicación
sheets-target = Meta { $period }
sheets-baseline-period = Período de la línea base
sheets-baseline-source = Fuente de la línea base, o por qué no la hay
sheets-target-provenance = Procedencia de las metas
sheets-latest-period = Período del último dato
sheets-judged-period = Período evaluado
sheets-judged-value = Dato del período evaluado
sheets-judged-target = Meta del período evaluado
sheets-judged-expected = Previsto a la fecha
sheets-achievement = Logro sin recortar
sheets-moved-by = Lo mueven las actividades
sheets-sdg = ODS del indicador
sheets-gcm = Pacto Mundial, objetivos del indicador
sheets-period-code = Código del período
sheets-number = Valor (número)
sheets-source-title = Título de la fuente
sheets-disclosure = Divulgación
sheets-disclosure-official = total ya publicado por una autoridad
sheets-disclosure-internal = conocida en la comisión
sheets-state = Vigencia
sheets-stands = vigente
sheets-corrected = corregida
sheets-publisher = Publicada por
sheets-year = Año
sheets-reference = Dónde se encuentra
sheets-progress-actual = Avance real
sheets-progress-expected = Avance previsto
sheets-budget = Presupuesto en pesos
sheets-template-title = Formato para registrar cifras: { $plan }
sheets-entry = Cifras
sheets-help = Instrucciones
sheets-lists = Listas
sheets-list-name = Nombre del indicador
sheets-help-rows = Escriba una cifra por fila en la hoja «{ $sheet }», a partir de la fila 3. Un envío lleva hasta { $most } filas.
sheets-help-columns = No cambie las dos primeras filas: por ellas se reconoce cada columna. Puede borrar columnas que no necesita y cambiar su orden.
sheets-help-values = En un porcentaje escriba 40 y no 40 %. Si conoce los dos números de los que sale, escriba el numerador y el denominador y deje vacío el valor.
sheets-help-dimensions = Deje vacías las columnas por las que la cifra no se desglosa. Si envía un total con sus partes, las partes deben sumarlo.
sheets-help-note = Una nota tiene hasta { $max } caracteres y dice qué cuenta la cifra y qué no.
sheets-help-people = Nunca escriba datos de personas. Un archivo con columnas que no son de este formato se rechaza entero.
sheets-help-review = Nada se publica hasta que la secretaría lo valida.
sheets-input-indicator = Elija el código del indicador. Los nombres están en la hoja de listas.
sheets-input-value = Un número de 0 en adelante. Déjelo vacío si escribe numerador y denominador.
sheets-input-numerator = La parte, en números enteros. Solo para porcentajes, tasas y razones.
sheets-input-denominator = El todo, en números enteros desde 1. Solo para porcentajes, tasas y razones.
sheets-input-dimension = Elija de la lista, o déjelo vacío si la cifra no se desglosa así.
sheets-input-source = Elija el código de la fuente. Los títulos están en la hoja de listas.
sheets-input-day = El día en que se publicó la cifra, así: 30/11/2019. Si lo deja vacío, es el día del envío.
sheets-fault-no-header = Ninguna hoja tiene los encabezados de las cifras, así que no se leyó nada. Descargue el formato, copie en él sus cifras y súbalo de nuevo.
sheets-fault-unknown-column = La columna «{ $heading }» ({ $sheet }, celda { $cell }) no es del formato y tiene valores. No se leyó nada, para que no entre ningún dato de personas; borre la columna y súbalo de nuevo.
sheets-fault-no-heading = Una columna sin encabezado ({ $sheet }, celda { $cell }) tiene valores. No se leyó nada; borre la columna o póngale uno de los encabezados del formato y súbalo de nuevo.
sheets-fault-twice = El encabezado «{ $heading }» está dos veces ({ $sheet }, celda { $cell }). No se leyó nada; deje una sola de las dos columnas y súbalo de nuevo.

## Diccionario de datos de las tablas

tables-stamp-plan = Código del plan.
tables-stamp-revision = Revisión del plan con que se hizo el archivo.
tables-stamp-day = Día que muestra el archivo.
tables-stamp-filter = A qué se limita el archivo, en palabras.
tables-stamp-citation = Cómo citar el archivo.
tables-stamp-fingerprint = Huella SHA-256 de las cifras: dos archivos con la misma huella dicen las mismas cifras.
tables-plan-title = Título completo del plan.
tables-plan-short-title = Título corto del plan.
tables-plan-description = Qué es el plan y qué es incierto en él.
tables-plan-start = Primer día del plan.
tables-plan-end = Último día del plan.
tables-plan-report-every = Días tras los cuales una actividad abierta debe un informe.
tables-plan-due-soon = Días antes del plazo en que una actividad vence pronto.
tables-plan-behind = Cociente de real y previsto por debajo del cual se va por debajo de lo previsto.
tables-plan-ahead = Cociente de real y previsto desde el cual se va por encima de lo previsto.
tables-plan-smallest = Grupo más pequeño de personas protegidas que se publica.
tables-plan-strict = Cumplimiento estricto: cumplidas ÷ (todas − canceladas).
tables-plan-broad = Cumplimiento amplio: (cumplidas + continuas + en proceso) ÷ (todas − canceladas).
tables-plan-budget = Suma de los presupuestos de las actividades incluidas.
tables-plan-indicators = Número de indicadores incluidos.
tables-plan-observations = Número de observaciones incluidas.
tables-plan-examples = Aviso de que algunas filas son ejemplos; vacío si no las hay.
tables-activities = Número de actividades incluidas.
tables-overdue = Número de actividades vencidas, sea cual sea su estado.
tables-progress = Avance ponderado: Σ(peso × avance) ÷ Σ(peso), sin las canceladas.
tables-expected = Avance previsto a la fecha; en un grupo, ponderado igual que el real.
tables-provenance = De dónde viene la fila: documentada, ilustrativa (un ejemplo) o informada por una institución.
tables-source = Código de la fuente.
tables-sdg = Metas o indicadores de los ODS a que contribuye: alineación de referencia.
tables-gcm = Objetivos del Pacto Mundial a que contribuye: alineación de referencia.
tables-spent = Lo gastado hasta la fecha del informe, si se dice.
tables-evidence = Enlace a lo que lo demuestra.
tables-actor = Institución que lo hizo; vacío si vino con los archivos del plan.
tables-axis-code = Código del eje.
tables-axis-ordinal = Lugar del eje en el plan, desde 1.
tables-axis-name = Nombre del eje.
tables-axis-scope = Qué se propone el eje.
tables-programme-code = Número del programa.
tables-programme-ordinal = Lugar del programa en el plan, desde 1.
tables-programme-name = Nombre del programa.
tables-programme-objective = Objetivo del programa.
tables-programme-result = Resultado esperado del programa.
tables-activity-code = Código de la actividad; es texto: 1.10 es la décima.
tables-activity-title = Qué se hace.
tables-activity-lead = Código de la institución responsable.
tables-activity-partners = Códigos de las instituciones corresponsables.
tables-activity-start = Primer día de la actividad.
tables-activity-deadline = Plazo vigente ese día.
tables-activity-original = Plazo antes de cualquier enmienda.
tables-activity-weight = Cuánto cuenta, de 1 a 5.
tables-activity-budget = Presupuesto, si se indica.
tables-activity-milestones = Hitos, uno por línea, con su fecha entre paréntesis si la tienen.
tables-activity-verification = Medios de verificación, uno por línea.
tables-activity-status = Estado según el último informe validado.
tables-activity-percent = Avance que cuenta.
tables-activity-basis = De dónde sale el avance que cuenta.
tables-activity-concern = Alerta más grave que se deduce de las fechas y del avance.
tables-activity-course = Situación en las palabras de la dirección.
tables-activity-days-left = Días hasta el plazo; negativos si ya pasó.
tables-activity-last-report = Fecha del último informe validado.
tables-activity-owes-report = Si debe un informe.
tables-activity-notes = Qué se hizo, según el último informe validado.
tables-activity-indicators = Códigos de los indicadores que debe mover.
tables-report-id = Identificador del informe.
tables-report-day = Fecha de la que habla el informe.
tables-report-status = Estado que informa.
tables-report-percent = Porcentaje que informa; vacío si no da ninguno.
tables-report-narrative = Qué se hizo.
tables-amendment-of = De qué es la enmienda.
tables-amendment-code = Código de la actividad o del indicador.
tables-amendment-period = Período de la meta que se enmendó.
tables-amendment-day = Día desde el que rige.
tables-amendment-field = Qué cambió.
tables-amendment-from = Valor anterior.
tables-amendment-to = Valor nuevo.
tables-amendment-reason = Motivo.
tables-amendment-words = Otro motivo, en palabras.
tables-agency-code = Código de la institución.
tables-agency-name = Nombre de la institución.
tables-agency-membership = Lugar en la comisión.
tables-agency-leads = Actividades incluidas que dirige.
tables-agency-shares = Actividades incluidas que comparte.
tables-agency-completed = De las que dirige, las cumplidas.
tables-agency-overdue = De las que dirige, las vencidas.
tables-agency-owed = De las que dirige, las que deben un informe.
tables-agency-progress = Avance ponderado de las que dirige.
tables-indicator-code = Código del indicador.
tables-indicator-name = Qué mide.
tables-indicator-unit = Qué cuentan sus valores.
tables-indicator-measure = Clase de número; una tasa dice por cuántos habitantes, como rate/100000.
tables-indicator-direction = Hacia dónde debe moverse.
tables-indicator-cumulation = Cómo se acumulan sus valores en el tiempo.
tables-indicator-frequency = Cada cuánto se espera un valor.
tables-indicator-crime = Delito de que trata, si es uno.
tables-indicator-statistic = Fila del informe estadístico, si la tiene.
tables-indicator-subject = A quién cuenta; decide si se reservan los grupos pequeños.
tables-indicator-official = Código de la fuente cuyos valores cuentan.
tables-indicator-activities = Códigos de las actividades que lo mueven.
tables-indicator-method = Cómo se cuenta y qué no dice.
tables-baseline = Línea base, en la unidad del indicador.
tables-baseline-period = Período de la línea base.
tables-baseline-source = Código de la fuente de la línea base.
tables-baseline-missing = Por qué no hay línea base.
tables-numerator = La parte, si el valor se hizo de dos números.
tables-denominator = El todo, si el valor se hizo de dos números.
tables-latest-period = Período del último dato de la fuente oficial.
tables-latest-value = Último dato de la fuente oficial; vacío si está reservado.
tables-judged-period = Período de la meta con que se califica.
tables-judged-value = Dato de ese período.
tables-judged-target = Meta de ese período que regía ese día.
tables-judged-expected = Lo previsto: la meta, o la parte de ella que corresponde al dato.
tables-achievement = Logro = (dato − línea base) ÷ (meta − línea base), con signo y sin recortar; vacío si no se puede calcular.
tables-band = Banda de dato ÷ previsto; vacía si no se puede calificar.
tables-gap = Qué le falta para poder calificarse.
tables-period = Código del período, como 2019, 2017-S1, 2019-Q3 o 2018-04..2019-03.
tables-period-start = Primer día del período.
tables-period-end = Último día del período.
tables-target-value = Meta vigente ese día, en la unidad del indicador.
tables-target-original = Meta antes de cualquier enmienda.
tables-withheld = Por qué el valor está reservado: small_cell, cuenta menos personas de las que se publican; protected, protege un valor que lo es.
tables-marker = Lo que se muestra en lugar de un valor pequeño, como <11.
tables-observation-id = Identificador de la observación.
tables-observation-value = Valor en la unidad del indicador; vacío si está reservado.
tables-observation-official = Si la fuente es la oficial del indicador.
tables-observation-disclosure = Si una autoridad ya publicó el total (official) o se conoce en la comisión (internal).
tables-observation-stands = Si está vigente, es decir, si otra no la corrigió.
tables-observation-supersedes = Identificador de la observación que corrige.
tables-observation-note = Qué dice la fuente sobre el valor.
tables-observation-published = Día desde el que se conoce.
tables-crime = Delito, si la fuente lo dice.
tables-sex = Sexo de las personas contadas; vacío si no se desglosa.
tables-age-group = Edad de las personas contadas; vacía si no se desglosa.
tables-citizenship = Nacionalidad de las personas contadas; vacía si no se desglosa.
tables-exploitation = Forma de explotación; vacía si no se desglosa.
tables-province = Nombre de la provincia; vacío si no se desglosa.
tables-victim-status = Si las víctimas son presuntas o confirmadas; vacío si no se dice.
tables-alignment-of = Qué contribuye.
tables-alignment-code = Código de la actividad o del indicador que contribuye.
tables-alignment-frame = Marco: meta de los ODS, indicador de los ODS u objetivo del Pacto Mundial.
tables-alignment-reference = Número en el marco, como 16.2, 16.2.2 o 10.
tables-alignment-label = Nombre corto en el marco.
tables-source-code = Código de la fuente.
tables-source-title = Título, en el idioma del documento.
tables-source-publisher = Quién la publicó.
tables-source-year = Año de publicación, si se conoce.
tables-source-reference = Dónde se encuentra.
tables-dictionary-table = Nombre de la tabla, que es el de su archivo.
tables-dictionary-column = Nombre de la columna, igual en todos los idiomas.
tables-dictionary-description = Qué contiene la columna.
tables-dictionary-type = Clase de valor: fechas como 2019-11-30, decimales con punto, códigos separados por punto y coma.
tables-dictionary-unit = Unidad de los números: porcentaje de 0 a 100, pesos dominicanos enteros o días.
tables-dictionary-allowed = Valores que admite, si son una lista cerrada.

## Lectura de matrices

matrix-in-unreadable-old = El archivo está en el formato de Excel 97–2003 (.xls), que no se lee aquí. No se importó nada. Ábralo en Excel o LibreOffice, guárdelo como «Libro de Excel (.xlsx)» y vuelva a enviarlo.
matrix-in-unreadable-encrypted = El archivo está protegido con una contraseña y no se puede leer. No se importó nada. Quítele la contraseña, guárdelo y vuelva a enviarlo.
matrix-in-unreadable-large = El archivo, o lo que contiene al descomprimirse, es demasiado grande. No se importó nada. Deje solo las hojas de la matriz, sin imágenes, en un archivo de { $megabytes } MB como máximo.
matrix-in-unreadable-entities = Una parte del archivo declara entidades XML, cosa que no hace ningún programa de hojas de cálculo. Por seguridad no se leyó nada. Abra la matriz en Excel o LibreOffice, guárdela como .xlsx y envíe esa copia.
matrix-in-unreadable-other = El archivo no es un libro de Excel (.xlsx) ni un CSV. No se importó nada. Guarde la matriz en uno de esos dos formatos y vuelva a enviarla.
matrix-in-unreadable-damaged = El archivo está dañado: le falta una parte o no se puede leer. No se importó nada. Ábralo en Excel o LibreOffice, guárdelo de nuevo como .xlsx y envíe esa copia.
matrix-in-unreadable-overlapping = En una hoja hay celdas combinadas que se superponen, así que no se sabe qué dice cada fila. No se importó nada. Ábrala en Excel o LibreOffice, separe esas celdas y envíe el archivo de nuevo.
matrix-in-unreadable-cell = Una celda tiene más de { $most } caracteres, más de los que admite una celda de Excel. No se importó nada. Acorte su texto y envíe el archivo de nuevo.
matrix-in-unreadable-quote = En la línea { $line } se abre una comilla (") que no se cierra, y todo lo que sigue quedaría en una sola celda. No se importó nada. Cierre la comilla o quítela y envíe el archivo de nuevo.
matrix-in-unreadable-empty = El archivo no tiene ninguna celda con contenido. No se importó nada. Revise que haya guardado la matriz en él.
matrix-in-unreadable-rows = El archivo tiene más de { $most } filas de datos. No se importó nada. Divídalo en varios archivos o borre las filas que no sean de la matriz.
matrix-in-unreadable-columns = Una hoja tiene contenido más allá de la columna { $most }. No se importó nada. Borre las columnas que no sean de la matriz y vuelva a enviar el archivo.
matrix-in-mapping-nothing = Ninguna hoja tiene un encabezado que se reconozca. No se puede importar nada así. Indique qué contiene cada columna, o revise que la matriz tenga una fila con los nombres de sus columnas.
matrix-in-mapping-no-activity = En la hoja «{ $sheet }» ninguna columna contiene la actividad ni su código, y sin eso no se sabe de qué trata cada fila. Indique cuál es, o deje la hoja sin columnas para no importarla.
matrix-in-mapping-two-columns = En la hoja «{ $sheet }», las columnas { $first } y { $second } contienen lo mismo: { $field }. Solo se puede tomar una. Indique otro contenido para la que no valga, o déjela sin importar.
matrix-in-mapping-no-quarter = En la hoja «{ $sheet }», la columna { $column } no corresponde a ningún trimestre de los años 2000 a 2100. Indique un trimestre de 1 a 4 y su año.
matrix-in-mapping-unknown-sheet = El archivo no tiene una hoja «{ $sheet }» con encabezado. Lo que se indicó vale para otro archivo. Vuelva a indicar qué contienen las columnas.
matrix-in-mapping-unknown-column = La hoja «{ $sheet }» no tiene encabezado en la columna { $column }. Lo que se indicó vale para otro archivo. Vuelva a indicar qué contienen las columnas.
matrix-in-fault-formula = La fórmula de esta celda da un error, así que no se sabe su valor. Corrija la fórmula o escriba el valor.
matrix-in-fault-axis = Este eje no es ninguno del plan. Escriba su número, su código o su nombre como figuran en el plan.
matrix-in-fault-axis-of-other = El programa { $programme } pertenece al eje { $axis }, no al que dice la fila. Corrija el eje o el programa; si la celda está combinada, revise qué filas abarca.
matrix-in-fault-programme = Este programa no es ninguno del plan. Escriba su número o su nombre como figuran en el plan.
matrix-in-fault-no-programme = La actividad es nueva y la fila no dice de qué programa es. Escriba el programa, o el código si la actividad ya existe.
matrix-in-fault-code = Esto no es el código de una actividad. Escríbalo como texto, con el número del programa, un punto y dos cifras, por ejemplo 1.07; o deje la celda vacía si la actividad es nueva.
matrix-in-fault-code-of-other = El código no es del programa { $programme }, que es el que dice la fila. Corrija el código o el programa.
matrix-in-fault-code-twice = Este código ya está en { $first }. Cada actividad ocupa una sola fila. Corrija el código o borre una de las dos filas.
matrix-in-fault-no-free-code = En el programa { $programme } no queda ningún código libre. Escriba un código en la fila, o use el de una actividad retirada.
matrix-in-fault-no-title = La fila tiene datos, pero ni actividad ni código, así que no se sabe de qué trata. Escriba la actividad o borre la fila.
matrix-in-fault-title-twice = Esta actividad ya está en { $first }. Escriba el código de cada una si son distintas, o borre una de las dos filas.
matrix-in-fault-title-of-two = Dos actividades del plan tienen este mismo texto. Escriba el código de la que corresponde.
matrix-in-fault-contradicts = Esta fila continúa la actividad de arriba, pero aquí dice otra cosa que en { $first }. Deje un solo valor; si son actividades distintas, separe las celdas combinadas.
matrix-in-fault-too-long = El texto tiene más de { $most } caracteres, que es lo que se guarda. Acórtelo.
matrix-in-fault-agency = Esta institución no es ninguna del plan. Elija a cuál se refiere, o escriba su código o su nombre completo.
matrix-in-fault-too-many-names = La celda nombra más de { $most } instituciones. Deje las responsables y lleve las demás a otra actividad o a las observaciones.
matrix-in-fault-missing = La actividad es nueva y le falta un dato obligatorio: { $field }. Escríbalo.
matrix-in-fault-day = Esto no es una fecha que exista. Escríbala como 30/11/2019, nov-2019 o 2019.
matrix-in-fault-ends-before-start = El plazo es anterior al inicio, que es el { $start }. Corrija una de las dos fechas.
matrix-in-fault-weight = El peso es un número entero de 1 a 5. Corríjalo o deje la celda vacía.
matrix-in-fault-budget = Esto no es un monto en pesos dominicanos. Escriba solo la cantidad, por ejemplo 1,500,000, o deje la celda vacía.
matrix-in-fault-status = Este estado no se conoce. Escriba No iniciada, En proceso, Continua, Cumplida, Suspendida o Cancelada.
matrix-in-fault-percent = El avance es un porcentaje de 0 a 100. Corríjalo o deje la celda vacía.
matrix-in-fault-completed-below-full = La actividad figura como cumplida, pero su avance es menor del 100 %. Corrija el estado o el porcentaje.
matrix-in-fault-not-started-above-zero = La actividad figura como no iniciada, pero su avance es mayor del 0 %. Corrija el estado o el porcentaje.
matrix-in-fault-sdg = «{ $entry }» no es ninguna meta de los ODS con la que el plan se alinea. Escriba los números de las metas, por ejemplo 16.2; 5.2.
matrix-in-fault-gcm = «{ $entry }» no es ningún objetivo del Pacto Mundial con el que el plan se alinea. Escriba sus números, por ejemplo 3; 7; 10.
matrix-in-withdrawn = Retirada el { $day }

## Claves de acceso de otros sistemas

tokens-title = Claves de acceso
tokens-lead = Con una clave, otro sistema lee lo publicado o envía cifras. Cada clave permite solo lo que dice aquí, y se puede revocar en cualquier momento.
tokens-made = La clave está hecha. Cópiela ahora y guárdela donde solo la use ese sistema: no se vuelve a mostrar. Si se pierde, revóquela y haga otra.
tokens-revoked = La clave «{ $label }» se revocó: ya no permite nada. Lo que envió se conserva.
tokens-new = Clave nueva
tokens-label = Para qué es
tokens-label-hint = Por ejemplo, el nombre del sistema que la usará
tokens-agency = Institución que la usa
tokens-choose = Elija una
tokens-scope = Qué permite
tokens-allows-reading = Leer lo publicado
tokens-allows-every = Enviar cifras de todos los indicadores
tokens-allows-some = Enviar cifras de los indicadores que se marquen
tokens-allows-indicators = Enviar cifras de { $codes }
tokens-choose-indicators = Marcar indicadores
tokens-make = Hacer la clave
tokens-fault-label = Escriba para qué es la clave, en hasta { $max } letras.
tokens-fault-agency = Elija la institución que usará la clave.
tokens-fault-scope = Elija qué permite la clave; si es enviar cifras de algunos indicadores, marque al menos uno.
tokens-made-already = Este formulario ya se había enviado y su clave está en la lista; su texto no se vuelve a mostrar. Si no lo copió, revóquela y haga otra.
tokens-list = Claves que hay
tokens-none = Todavía no hay ninguna clave.
tokens-created = Creada
tokens-used = Último uso
tokens-never-used = Nunca
tokens-state-valid = Vigente
tokens-state-revoked = Revocada el { $day }
tokens-revoke = Revocar
tokens-revoke-note = El sistema que la usa dejará de leer o enviar con ella de inmediato. Lo que envió se conserva. No se puede deshacer: para darle acceso otra vez se hace una clave nueva.
tokens-revoke-confirm = Sí, revocar esta clave
tokens-no-such = Esta clave no existe. Elija una de la lista.
api-other-plan = Esta clave de acceso es de otro plan. Pida a la secretaría una de este.
api-reads-only = Esta clave solo permite leer, así que no se guardó nada. Pida a la secretaría una que permita enviar cifras.
api-value = «{ $value }» no es un valor de { $name }, así que no se respondió. Se admite: { $allowed }.
