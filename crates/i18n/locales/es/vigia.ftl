## El producto y el marco de cada página

product = Vigía
language-name = Español
skip-to-content = Ir al contenido
menu = Menú
navigation = Navegación principal
navigation-menu = Menú de navegación
nav-overview = Resumen
nav-activities = Actividades
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
figures-heading = Cifras del plan
axes-heading = Ejes del plan
kpi-progress = Avance
kpi-completed = Cumplidas
kpi-overdue = Vencidas
kpi-overdue-oldest = La más antigua, hace { $days } días · { $agency }
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
overdue-heading = Vencidas
overdue-none = Ninguna actividad está vencida.
coming-heading = Próximos plazos
coming-none = No quedan plazos por cumplir.
list-all = Ver las { $count }
owed-heading = Instituciones con informes pendientes
owed-note = Actividades abiertas sin informe validado en los últimos { $days } días.
owed-count = { $count ->
    [one] 1 informe
   *[other] { $count } informes
}
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
chart-no-data = Aún no hay datos.
chart-missing = El gráfico no se pudo dibujar. La tabla tiene las mismas cifras.
curve-heading = Avance en el tiempo
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
institution-summary = Dirige { $leads } y comparte { $shares }. De las que dirige: { $done } cumplidas, { $late } vencidas, { $owed } con informe pendiente.
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
