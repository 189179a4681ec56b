/** The words on the screens by which a person finds their way, in both languages. */

export type Lang = 'es' | 'en';

export const LANGS: readonly Lang[] = ['es', 'en'];

export type AxisCode = 'PREV' | 'PERS' | 'PROT';

/** The statuses that the tests report. */
export type Status = 'inProgress' | 'continuous' | 'completed';

/** The filters that the tests choose from. */
export type State = 'overdue' | 'completed';

/** The crimes of the statistical report. */
export type Crime = 'trafficking' | 'smuggling';

/** The sections of the methodology that the tests read. */
export type Section = 'bands' | 'suppression' | 'alignment';

/** What leadership asks, in the order of the overview. */
export type Answer = 'standing' | 'late' | 'working' | 'recent';

/** What can have changed between two days, as far as the tests read it. */
export type Change = 'completed' | 'late' | 'amended';

/** How much time stands apart in the schedule. */
export type TimeUnit = 'month' | 'quarter' | 'year';

/** The figures of a comparison that the tests read. */
export type Compared = 'progress' | 'completed' | 'overdue' | 'leads';

export interface Words {
  skip: string;
  navigation: string;
  otherLanguage: string;
  signIn: string;
  signOut: string;
  myWork: string;
  review: RegExp;
  axes: Record<AxisCode, string>;

  progress: string;
  progressChart: string;
  curve: string;
  curveActual: (percent: number) => string;
  percent: (percent: number) => string;
  statuses: Record<Status, string>;
  states: Record<State, string>;

  answers: Record<Answer, string>;
  howComputed: string;
  overdueFigure: RegExp;
  completedFigure: RegExp;

  /** The day on which the plan is shown. */
  asOf: {
    now: (day: string) => string;
    then: (day: string) => string;
    choose: string;
    day: string;
    show: string;
    back: string;
    notADay: (text: string) => string;
    notYet: (day: string) => string;
    beforeThePlan: (start: string) => string;
  };
  /** The choice of two days. */
  range: {
    from: string;
    to: string;
    show: string;
    notADay: (text: string) => string;
    tooLate: (day: string, latest: string) => string;
    beforeThePlan: (start: string) => string;
    notBefore: (from: string, to: string) => string;
  };
  changes: {
    sinceVisit: string;
    thirtyDays: string;
    quarter: string;
    lists: Record<Change, string>;
    read: string;
  };
  compare: {
    figures: Record<Compared, string>;
    first: string;
    second: string;
    days: (from: string, to: string) => string;
    twice: string;
  };
  chart: { chart: string; table: string };
  schedule: {
    gantts: string;
    units: Record<TimeUnit, string>;
  };
  presentation: {
    previous: string;
    next: string;
    autoAdvance: string;
    completed: string;
    updated: RegExp;
    lost: string;
    recovered: string;
  };

  matrix: string;
  deadline: string;
  weight: string;
  filter: { words: string; status: string; apply: string };
  counted: (chosen: number, all: number) => string;
  noneOf: (all: number) => string;

  evidenceLink: string;
  amendments: string;
  amend: { heading: string; reason: string; adaptive: string; save: string; done: string };

  login: string;
  password: string;

  reportOn: (activity: string) => string;
  report: {
    status: string;
    percent: string;
    narrative: string;
    evidence: string;
    send: string;
    sent: (activity: string) => string;
  };
  draft: { saved: string; restored: string; discard: string };
  returned: string;

  reviewNow: string;
  reviewNote: string;
  validate: string;
  return: string;
  validated: string;
  wasReturned: string;

  asTable: string;
  halfYear: (half: 1 | 2, year: number) => string;
  /** What figures count. */
  counts: {
    whole: string;
    trafficking: string;
    women: string;
    men: string;
    unknownSex: string;
    minors: string;
    adults: string;
  };
  withheld: string;
  indicators: {
    results: string;
    axis: string;
    counted: (chosen: number, all: number) => string;
    observations: string;
    value: string;
    enter: string;
    differBy: (by: number) => string;
  };
  entry: {
    period: string;
    source: string;
    by: string;
    bySex: string;
    change: string;
    total: string;
    sum: (sum: number) => string;
    matches: string;
    send: string;
    sent: string;
    doesNotAddUp: (parts: number, total: number) => string;
  };
  statistics: {
    title: (period: string) => string;
    period: string;
    show: string;
    table: (period: string) => string;
    crimes: Record<Crime, string>;
    notAPeriod: (text: string) => string;
  };
  alignment: {
    targets: string;
    target: (code: string) => string;
    activities: RegExp;
    indicators: RegExp;
    method: string;
  };
  method: Record<Section, string>;
  smallestGroup: (people: number) => string;

  notFound: string;
  forbidden: string;
  oneFieldNeedsAttention: string;
  percentFault: string;
  deadlineFault: string;
  conflict: string;
  unreachable: string;
}

const es: Words = {
  skip: 'Ir al contenido',
  navigation: 'Navegación principal',
  otherLanguage: 'English',
  signIn: 'Entrar',
  signOut: 'Salir',
  myWork: 'Mi trabajo',
  review: /^Revisión \(\d+\)$/,
  axes: {
    PREV: 'Prevención',
    PERS: 'Persecución y procesamiento',
    PROT: 'Asistencia y protección a las víctimas',
  },

  progress: 'Avance',
  progressChart: 'Avance real frente al previsto',
  curve: 'Avance en el tiempo',
  curveActual: (percent) => `Real ${percent} %`,
  percent: (percent) => `${percent} %`,
  statuses: { inProgress: 'En proceso', continuous: 'Continua', completed: 'Cumplida' },
  states: { overdue: 'Vencida', completed: 'Cumplida' },

  answers: {
    standing: '¿Estamos donde deberíamos estar?',
    late: '¿Qué está vencido y de quién es?',
    working: '¿Está funcionando?',
    recent: '¿Qué cambió?',
  },
  howComputed: 'Cómo se calcula',
  overdueFigure: /^\d+\s*actividad(es)? vencidas?$/,
  completedFigure: /^\d+\s*de \d+ cumplidas$/,

  asOf: {
    now: (day) => `Demostración: el plan se muestra al ${day}.`,
    then: (day) => `Así estaba el plan al ${day}`,
    choose: 'Ver otra fecha',
    day: 'Fecha',
    show: 'Mostrar',
    back: 'Volver a hoy',
    notADay: (text) => `«${text}» no es una fecha`,
    notYet: (day) => `El ${day} aún no llega`,
    beforeThePlan: (start) => `El plan comienza el ${start}`,
  },
  range: {
    from: 'Desde',
    to: 'Hasta',
    show: 'Comparar',
    notADay: (text) => `«${text}» no es una fecha`,
    tooLate: (day, latest) => `El ${day} es posterior al ${latest}`,
    beforeThePlan: (start) => `El plan comienza el ${start}`,
    notBefore: (from, to) => `El ${from} no es anterior al ${to}`,
  },
  changes: {
    sinceVisit: 'Desde su última visita',
    thirtyDays: 'Últimos 30 días',
    quarter: 'Desde el último cierre de trimestre',
    lists: { completed: 'Se cumplieron', late: 'Vencieron', amended: 'Se enmendaron' },
    read: 'Leer qué cambió',
  },
  compare: {
    figures: {
      progress: 'Avance real',
      completed: 'Cumplidas',
      overdue: 'Vencidas',
      leads: 'Dirige',
    },
    first: 'Primera institución',
    second: 'Segunda institución',
    days: (from, to) => `El plan al ${from} y al ${to}`,
    twice: 'Eligió dos veces la misma institución.',
  },
  chart: { chart: 'Gráfico', table: 'Tabla' },
  schedule: {
    gantts: 'Actividades en el tiempo, por programa',
    units: { month: 'Meses', quarter: 'Trimestres', year: 'Años' },
  },
  presentation: {
    previous: 'Anterior',
    next: 'Siguiente',
    autoAdvance: 'Avance automático',
    completed: 'Cumplidas',
    updated: /^Actualizado: revisión \d+$/,
    lost: 'Sin conexión: se muestra lo último recibido',
    recovered: 'Conexión restablecida',
  },

  matrix: 'Matriz de actividades',
  deadline: 'Plazo',
  weight: 'Peso',
  filter: { words: 'Buscar', status: 'Estado', apply: 'Filtrar' },
  counted: (chosen, all) => `${chosen} de ${all} actividades`,
  noneOf: (all) => `Ninguna de las ${all} actividades coincide.`,

  evidenceLink: 'Ver la evidencia',
  amendments: 'Enmiendas',
  amend: {
    heading: 'Enmendar esta actividad',
    reason: 'Motivo',
    adaptive: 'Gestión adaptativa',
    save: 'Guardar la enmienda',
    done: 'La enmienda quedó registrada y rige desde hoy.',
  },

  login: 'Usuario',
  password: 'Contraseña',

  reportOn: (activity) => `Informar avance de ${activity}`,
  report: {
    status: 'Estado',
    percent: 'Avance (%)',
    narrative: 'Qué se hizo',
    evidence: 'Enlace a la evidencia',
    send: 'Enviar a revisión',
    sent: (activity) =>
      `El informe de ${activity} se envió. Contará cuando la secretaría lo valide.`,
  },
  draft: {
    saved: 'Borrador guardado en este equipo',
    restored: 'Recuperamos lo que había escrito en este equipo.',
    discard: 'Descartarlo',
  },
  returned: 'Devuelto',

  reviewNow: 'Cifra oficial actual',
  reviewNote: 'Nota para la institución, si se devuelve',
  validate: 'Validar',
  return: 'Devolver',
  validated: 'El informe quedó validado y ya cuenta.',
  wasReturned: 'El informe se devolvió con su nota.',

  asTable: 'Ver como tabla',
  halfYear: (half, year) => `${half === 1 ? 'primer' : 'segundo'} semestre de ${year}`,
  counts: {
    whole: 'el total',
    trafficking: 'trata de personas',
    women: 'mujeres y niñas',
    men: 'hombres y niños',
    unknownSex: 'sexo no informado',
    minors: 'de 0 a 17 años',
    adults: '18 años o más',
  },
  withheld: 'reservado',
  indicators: {
    results: 'Lista de indicadores',
    axis: 'Eje',
    counted: (chosen, all) => `${chosen} de ${all} indicadores`,
    observations: 'Observaciones vigentes, las más recientes primero',
    value: 'Valor',
    enter: 'Registrar cifras',
    differBy: (by) => `Difieren en ${by}.`,
  },
  entry: {
    period: 'Período',
    source: 'Fuente',
    by: 'Desglose',
    bySex: 'Sexo',
    change: 'Cambiar la tabla',
    total: 'Total',
    sum: (sum) => `Suma de las partes: ${sum}`,
    matches: 'Coincide con el total',
    send: 'Enviar a revisión',
    sent:
      'Las cifras se enviaron. La secretaría las revisará; hasta entonces no cambian lo publicado.',
    doesNotAddUp: (parts, total) =>
      `Las partes suman ${parts} y el total es ${total}. Corrija una de las dos cifras.`,
  },
  statistics: {
    title: (period) => `Informe estadístico: ${period}`,
    period: 'Período',
    show: 'Ver el informe',
    table: (period) => `Trata de personas y tráfico ilícito de migrantes: ${period}`,
    crimes: { trafficking: 'Trata de personas', smuggling: 'Tráfico ilícito de migrantes' },
    notAPeriod: (text) => `«${text}» no es un período.`,
  },
  alignment: {
    targets: 'Metas de los ODS por eje del plan',
    target: (code) => `ODS ${code}`,
    activities: /^\d+ actividad(es)?$/,
    indicators: /^\d+ indicador(es)?$/,
    method: 'La decisión de diciembre de 2018, en la metodología',
  },
  method: {
    bands: 'Bandas de avance',
    suppression: 'Protección de las víctimas',
    alignment: 'Alineación con los ODS y el Pacto Mundial',
  },
  smallestGroup: (people) => `el grupo más pequeño que se publica es de ${people} personas`,

  notFound: 'Esta página no existe',
  forbidden: 'Esta página no es para su cuenta',
  oneFieldNeedsAttention: 'Un campo necesita atención.',
  percentFault: 'El avance es un número entero de 0 a 100.',
  deadlineFault: 'El plazo no puede ser anterior al inicio',
  conflict: 'Alguien lo cambió antes',
  unreachable: 'No hubo conexión con el servidor.',
};

const en: Words = {
  skip: 'Skip to content',
  navigation: 'Main navigation',
  otherLanguage: 'Español',
  signIn: 'Sign in',
  signOut: 'Sign out',
  myWork: 'My work',
  review: /^Review \(\d+\)$/,
  axes: {
    PREV: 'Prevention',
    PERS: 'Detection and prosecution',
    PROT: 'Assistance to and protection of victims',
  },

  progress: 'Progress',
  progressChart: 'Actual beside expected progress',
  curve: 'Progress through time',
  curveActual: (percent) => `Actual ${percent}%`,
  percent: (percent) => `${percent}%`,
  statuses: { inProgress: 'In progress', continuous: 'Continuous', completed: 'Completed' },
  states: { overdue: 'Overdue', completed: 'Completed' },

  answers: {
    standing: 'Are we where we should be?',
    late: 'What is overdue, and whose is it?',
    working: 'Is it working?',
    recent: 'What changed?',
  },
  howComputed: 'How this is computed',
  overdueFigure: /^\d+\s*activit(y|ies) overdue$/,
  completedFigure: /^\d+\s*of \d+ completed$/,

  asOf: {
    now: (day) => `Demonstration: the plan is shown as of ${day}.`,
    then: (day) => `The plan as it stood on ${day}`,
    choose: 'See another date',
    day: 'Date',
    show: 'Show',
    back: 'Back to today',
    notADay: (text) => `“${text}” is not a date`,
    notYet: (day) => `${day} has not come yet`,
    beforeThePlan: (start) => `The plan begins on ${start}`,
  },
  range: {
    from: 'From',
    to: 'To',
    show: 'Compare',
    notADay: (text) => `“${text}” is not a date`,
    tooLate: (day, latest) => `${day} comes after ${latest}`,
    beforeThePlan: (start) => `The plan begins on ${start}`,
    notBefore: (from, to) => `${from} does not come before ${to}`,
  },
  changes: {
    sinceVisit: 'Since your last visit',
    thirtyDays: 'Last 30 days',
    quarter: 'Since the last quarter closed',
    lists: { completed: 'Completed', late: 'Newly overdue', amended: 'Amended' },
    read: 'Read what changed',
  },
  compare: {
    figures: {
      progress: 'Actual progress',
      completed: 'Completed',
      overdue: 'Overdue',
      leads: 'Leads',
    },
    first: 'First institution',
    second: 'Second institution',
    days: (from, to) => `The plan on ${from} and on ${to}`,
    twice: 'You chose the same institution twice.',
  },
  chart: { chart: 'Chart', table: 'Table' },
  schedule: {
    gantts: 'Activities through time, by programme',
    units: { month: 'Months', quarter: 'Quarters', year: 'Years' },
  },
  presentation: {
    previous: 'Previous',
    next: 'Next',
    autoAdvance: 'Auto-advance',
    completed: 'Completed',
    updated: /^Updated: revision \d+$/,
    lost: 'No connection: showing what was last received',
    recovered: 'Connection restored',
  },

  matrix: 'Activity matrix',
  deadline: 'Deadline',
  weight: 'Weight',
  filter: { words: 'Search', status: 'Status', apply: 'Filter' },
  counted: (chosen, all) => `${chosen} of ${all} activities`,
  noneOf: (all) => `None of the ${all} activities matches.`,

  evidenceLink: 'See the evidence',
  amendments: 'Amendments',
  amend: {
    heading: 'Amend this activity',
    reason: 'Reason',
    adaptive: 'Adaptive management',
    save: 'Save the amendment',
    done: 'The amendment was recorded and holds from today.',
  },

  login: 'User name',
  password: 'Password',

  reportOn: (activity) => `Report progress on ${activity}`,
  report: {
    status: 'Status',
    percent: 'Progress (%)',
    narrative: 'What was done',
    evidence: 'Link to the evidence',
    send: 'Send for review',
    sent: (activity) =>
      `The report on ${activity} was sent. It will count once the secretariat validates it.`,
  },
  draft: {
    saved: 'Draft saved on this device',
    restored: 'We restored what you had written on this device.',
    discard: 'Discard it',
  },
  returned: 'Returned',

  reviewNow: 'Official figure now',
  reviewNote: 'Note to the institution, if returned',
  validate: 'Validate',
  return: 'Return',
  validated: 'The report was validated and counts now.',
  wasReturned: 'The report was returned with your note.',

  asTable: 'Show as a table',
  halfYear: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  counts: {
    whole: 'the total',
    trafficking: 'trafficking in persons',
    women: 'women and girls',
    men: 'men and boys',
    unknownSex: 'sex not given',
    minors: '0 to 17 years',
    adults: '18 years or older',
  },
  withheld: 'withheld',
  indicators: {
    results: 'List of indicators',
    axis: 'Axis',
    counted: (chosen, all) => `${chosen} of ${all} indicators`,
    observations: 'Observations that stand, the latest first',
    value: 'Value',
    enter: 'Enter figures',
    differBy: (by) => `They differ by ${by}.`,
  },
  entry: {
    period: 'Period',
    source: 'Source',
    by: 'Breakdown',
    bySex: 'Sex',
    change: 'Change the table',
    total: 'Total',
    sum: (sum) => `Sum of the parts: ${sum}`,
    matches: 'Matches the total',
    send: 'Send for review',
    sent:
      'The figures were sent. The secretariat will review them; until then nothing published changes.',
    doesNotAddUp: (parts, total) =>
      `The parts make ${parts} and the total is ${total}. Correct one of the two.`,
  },
  statistics: {
    title: (period) => `Statistical report: ${period}`,
    period: 'Period',
    show: 'Show the report',
    table: (period) => `Trafficking in persons and migrant smuggling: ${period}`,
    crimes: { trafficking: 'Trafficking in persons', smuggling: 'Migrant smuggling' },
    notAPeriod: (text) => `“${text}” is not a period.`,
  },
  alignment: {
    targets: 'SDG targets by axis of the plan',
    target: (code) => `SDG ${code}`,
    activities: /^\d+ activit(y|ies)$/,
    indicators: /^\d+ indicators?$/,
    method: 'The decision of December 2018, in the methodology',
  },
  method: {
    bands: 'Bands of progress',
    suppression: 'Protection of victims',
    alignment: 'Alignment with the SDGs and the Global Compact',
  },
  smallestGroup: (people) => `the smallest group that is published has ${people} people`,

  notFound: 'This page does not exist',
  forbidden: 'This page is not for your account',
  oneFieldNeedsAttention: 'One field needs attention.',
  percentFault: 'Progress is a whole number from 0 to 100.',
  deadlineFault: 'The deadline cannot be earlier than the start',
  conflict: 'Somebody changed it first',
  unreachable: 'The server could not be reached.',
};

export const WORDS: Record<Lang, Words> = { es, en };
