import type { Strings } from './en-US';

/**
 * Every text in Mexican Spanish. It addresses the user as "usted", as Flex does, and uses infinitives for buttons. Roles
 * and pages of Insights keep their English names, because Insights shows them in English.
 */
export const esMX: Strings = {
  AssessmentCommentsPanelTitle: 'Retroalimentación',
  AssessmentCommentsClosePanel: 'Cerrar retroalimentación',
  AssessmentCommentsConversationHeading: 'Esta conversación',
  AssessmentCommentsRecentHeading: 'Toda la retroalimentación',
  AssessmentCommentsConversationCount: 'Esta conversación: {comments}',
  AssessmentCommentsTabNewOne: '{count} nuevo',
  AssessmentCommentsTabNewOther: '{count} nuevos',
  AssessmentCommentsPanelMenu: 'Más opciones',

  AssessmentCommentsRefresh: 'Actualizar',
  AssessmentCommentsRefreshing: 'Actualizando…',
  AssessmentCommentsUpdatedAgo: 'Actualizado {ago}',
  AssessmentCommentsJustNow: 'hace un momento',

  AssessmentCommentsLoading: 'Cargando la retroalimentación',
  AssessmentCommentsLoaded: 'Retroalimentación cargada',
  AssessmentCommentsStillLoading: 'Sigue cargando',
  AssessmentCommentsCancel: 'Cancelar',
  AssessmentCommentsCancelledHeading: 'Se detuvo la carga',
  AssessmentCommentsCancelledBody: 'No se cargó la retroalimentación.',
  AssessmentCommentsLoad: 'Cargar retroalimentación',

  AssessmentCommentsLiveHeading: 'La retroalimentación llega después de la conversación',
  AssessmentCommentsLiveBody: 'Los evaluadores podrán agregarla cuando termine la conversación.',
  AssessmentCommentsConversationEmptyHeading: 'Esta conversación aún no tiene retroalimentación',
  AssessmentCommentsConversationEmptyBody: 'Aparecerá aquí cuando un evaluador la agregue.',
  AssessmentCommentsRecentEmptyHeading: 'Aún no hay retroalimentación',
  AssessmentCommentsRecentEmptyBody: 'Aparecerá aquí cuando un evaluador comente una de sus conversaciones.',
  AssessmentCommentsAgentUnknownHeading: 'Su historial aún no está listo',
  AssessmentCommentsAgentUnknownBody:
    'Estará disponible cuando se procese su próxima conversación terminada, por lo general en menos de una hora.',

  AssessmentCommentsOfflineHeading: 'No hay conexión',
  AssessmentCommentsOfflineBody: 'La retroalimentación se cargará cuando vuelva la conexión.',
  AssessmentCommentsOfflineWithDataBody:
    'Se muestra la retroalimentación cargada antes ({time}). Se actualizará cuando vuelva la conexión.',
  AssessmentCommentsFailedHeading: 'No se pudo cargar la retroalimentación',
  AssessmentCommentsNetworkBody: 'Revise su conexión. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsTimeoutBody:
    'Insights tardó demasiado en responder. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsUnavailableBody: 'Insights no responde. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsWebPageBody:
    'En lugar de Insights respondió una página web, como la de inicio de sesión de una red. Revise su conexión. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsRejectedBody:
    'Insights no aceptó la solicitud. Intente de nuevo. Si el problema continúa, avise a su administrador de Flex.',
  AssessmentCommentsRateLimitedHeading: 'Demasiadas solicitudes en este momento',
  AssessmentCommentsRateLimitedBodyOne: 'La retroalimentación se volverá a cargar en {count} segundo.',
  AssessmentCommentsRateLimitedBodyOther: 'La retroalimentación se volverá a cargar en {count} segundos.',
  AssessmentCommentsUnauthenticatedHeading: 'Es necesario renovar su sesión',
  AssessmentCommentsUnauthenticatedBody:
    'Seguiremos intentando cada pocos minutos. Si el problema continúa, cierre la sesión y vuelva a entrar.',
  AssessmentCommentsNotPermittedHeading: 'La retroalimentación no está activada para agentes',
  AssessmentCommentsNotPermittedBody:
    'Su administrador de Flex puede activarla. La revisión de la configuración en Flex le indica cómo.',
  AssessmentCommentsNotRecognizedHeading: 'Insights aún no identifica su usuario',
  AssessmentCommentsNotRecognizedBody:
    'Su retroalimentación aparecerá aquí cuando Insights procese sus conversaciones. Seguiremos revisando.',
  AssessmentCommentsOtherAgentHeading: 'Esta retroalimentación es de otro agente',
  AssessmentCommentsOtherAgentBody:
    'En Insights está asignada a otro agente. Si es un error, avise a su administrador de Flex.',
  AssessmentCommentsNotSetUpHeading: 'Insights no está configurado',
  AssessmentCommentsNotSetUpBody: 'Un administrador debe activar Flex Insights para esta cuenta.',
  AssessmentCommentsUnreadableHeading: 'No se pudo leer la retroalimentación',
  AssessmentCommentsUnreadableBody:
    'La respuesta de Insights no fue la esperada. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsTryAgain: 'Intentar de nuevo',
  AssessmentCommentsWithCode: '{text} ({code})',

  AssessmentCommentsCrashedHeading: 'La retroalimentación no está disponible',
  AssessmentCommentsCrashedBody: 'El resto de Flex funciona con normalidad.',
  AssessmentCommentsReloadPanel: 'Recargar panel',

  AssessmentCommentsUnreadableRecordsOne: 'No se pudo mostrar {count} comentario.',
  AssessmentCommentsUnreadableRecordsOther: 'No se pudieron mostrar {count} comentarios.',
  AssessmentCommentsShowingOne: 'Se muestra {count} comentario hasta ahora',
  AssessmentCommentsShowingOther: 'Se muestran {count} comentarios hasta ahora',
  AssessmentCommentsShowingOf: 'Se muestran {shown} de {loaded}',
  AssessmentCommentsLoadMore: 'Cargar más',
  AssessmentCommentsLoadingMore: 'Cargando más…',
  AssessmentCommentsMoreArrivedOne: 'Se cargó {count} comentario más',
  AssessmentCommentsMoreArrivedOther: 'Se cargaron {count} comentarios más',
  AssessmentCommentsPartialHeadingOne: 'Se muestra {count} comentario',
  AssessmentCommentsPartialHeadingOther: 'Se muestran {count} comentarios',
  AssessmentCommentsPartialBody: 'No se pudieron cargar los demás.',
  AssessmentCommentsLoadRest: 'Cargar los demás',
  AssessmentCommentsCappedBody: 'Los demás están en Insights.',

  AssessmentCommentsNoText: 'Comentario sin texto',
  AssessmentCommentsNoCategory: 'Sin categoría',
  AssessmentCommentsToneStrength: 'Fortaleza',
  AssessmentCommentsToneImprove: 'Por mejorar',
  AssessmentCommentsToneMustFix: 'Debe corregirse',
  AssessmentCommentsToneNote: 'Nota',
  AssessmentCommentsNoDate: 'Fecha desconocida',
  AssessmentCommentsNoReviewer: 'Evaluador sin nombre',
  AssessmentCommentsReviewedOn: 'Evaluada el {date}',
  AssessmentCommentsConversationNoDate: 'Conversación sin fecha',
  AssessmentCommentsScore: '{type} {percent}',
  AssessmentCommentsSelfAssessment: 'Autoevaluación',
  AssessmentCommentsReviewer: 'Evaluador: {name}',
  AssessmentCommentsReviewerWithEmail: '{name} ({email})',
  AssessmentCommentsPositionSpoken: 'minuto {position} de la llamada',
  AssessmentCommentsShowMore: 'Mostrar más',
  AssessmentCommentsShowLess: 'Mostrar menos',

  AssessmentCommentsAdd: 'Agregar comentario',
  AssessmentCommentsAddContinue: 'Continuar comentario',
  AssessmentCommentsAddHere: 'Agregar',
  AssessmentCommentsContinueHere: 'Continuar',
  AssessmentCommentsAddTo: 'Comentario sobre: {conversation}',
  AssessmentCommentsAddClose: 'Cerrar formulario',
  AssessmentCommentsAddNote: 'Agregar nota',
  AssessmentCommentsAddNoteContinue: 'Continuar nota',
  AssessmentCommentsAddNoteBody:
    'Insights aún no tiene esta conversación. Su nota espera aquí hasta que la tenga, a menudo cerca de una hora. Solo se conserva en esta pestaña, hasta que la cierre o la vuelva a cargar.',
  AssessmentCommentsAddNoteKeep: 'Conservar nota',
  AssessmentCommentsAddForm: 'Su comentario',
  AssessmentCommentsAddRecordOf:
    'Este comentario queda en el historial de {agent}, quien tal vez pueda leerlo. No se puede editar ni eliminar. Hasta que lo agregue, solo se conserva en esta pestaña.',
  AssessmentCommentsAddRecord:
    'Tal vez el agente pueda leer este comentario. No se puede editar ni eliminar. Hasta que lo agregue, solo se conserva en esta pestaña.',
  AssessmentCommentsCategory: 'Categoría',
  AssessmentCommentsAddCategoryChoose: 'Elija una categoría',
  AssessmentCommentsAddCategoryMissing: 'Elija una categoría.',
  AssessmentCommentsAddCategoriesLoading: 'Cargando las categorías…',
  AssessmentCommentsAddCategoriesUnfinished:
    'Las categorías aún se están cargando. Intente de nuevo en un momento.',
  AssessmentCommentsAddCategoriesNotLoaded: 'Categorías sin cargar',
  AssessmentCommentsAddCategoriesNone: 'No hay categorías',
  AssessmentCommentsAddCategoriesNoneBody:
    'Esta cuenta no tiene categorías para comentarios. Un administrador de Insights puede crearlas.',
  AssessmentCommentsAddCategoriesFailed: 'No se pudieron cargar las categorías. Su texto se conserva.',
  AssessmentCommentsAddCategoriesNotPermitted:
    'No tiene permiso para ver las categorías. Solicite a su administrador de Flex un rol de Insights que permita agregar comentarios.',
  AssessmentCommentsAddText: 'Comentario',
  AssessmentCommentsAddTextLength: '{characters} de {limit}',
  AssessmentCommentsAddTextLeftOne: 'Queda {count} carácter',
  AssessmentCommentsAddTextLeftOther: 'Quedan {count} caracteres',
  AssessmentCommentsAddTextEmpty: 'Escriba un comentario.',
  AssessmentCommentsAddTextTooLong: 'El comentario es demasiado largo. Acórtelo a {limit} caracteres.',
  AssessmentCommentsAddPosition: 'Posición (mm:ss)',
  AssessmentCommentsAddPositionHelp: 'Opcional. Momento de la grabación, por ejemplo 2:14.',
  AssessmentCommentsAddPositionEstimate: 'Aproximadamente {position}, desde que el agente aceptó.',
  AssessmentCommentsAddPositionUnreadable: 'Escriba la posición en minutos:segundos, por ejemplo 2:14.',
  AssessmentCommentsAddSend: 'Agregar',
  AssessmentCommentsAddSending: 'Agregando…',
  AssessmentCommentsAddUndo: 'Deshacer',
  AssessmentCommentsAddWaitingOne: 'Se agregará en {count} segundo…',
  AssessmentCommentsAddWaitingOther: 'Se agregará en {count} segundos…',
  AssessmentCommentsAddShortcut: 'Ctrl ↵',
  AssessmentCommentsAddShortcutMac: '⌘ ↵',
  AssessmentCommentsAddSendAgain: 'Agregar de nuevo',
  AssessmentCommentsAddSaved: 'Comentario agregado',
  AssessmentCommentsAddDiscardQuestion: '¿Descartar este comentario?',
  AssessmentCommentsAddDiscard: 'Descartar',
  AssessmentCommentsAddKeepWriting: 'Seguir escribiendo',
  AssessmentCommentsUnsentHeading: 'Su comentario sin enviar',
  AssessmentCommentsUnsentBody:
    'La conversación ya no está asignada a este agente. Copie el texto para agregarlo en Insights.',
  AssessmentCommentsUnsentReadyBody: 'No se envió. Todavía puede agregarlo a su conversación.',
  AssessmentCommentsUnsentLoadingBody: 'Comprobando si Insights ya tiene esta conversación…',
  AssessmentCommentsUnsentNotProcessedBody:
    'Insights aún no tiene esta conversación. Podrá agregar el comentario cuando la tenga, normalmente en menos de una hora.',
  AssessmentCommentsUnsentFailedBody: 'No se pudo cargar esta conversación desde Insights.',
  AssessmentCommentsUnsentKeep: 'Conservar',
  AssessmentCommentsAddFailedHeading: 'No se agregó el comentario',
  AssessmentCommentsAddFailedBody: 'Insights no pudo guardarlo. Intente de nuevo en unos minutos.',
  AssessmentCommentsAddRejectedHeading: 'Insights no aceptó el comentario',
  AssessmentCommentsAddRejectedBody:
    'No se guardó nada. Cambie el comentario y agréguelo de nuevo. Si el problema continúa, avise a su administrador de Flex.',
  AssessmentCommentsAddNotFoundHeading: 'Insights no encuentra esta conversación',
  AssessmentCommentsAddNotFoundBody:
    'No se guardó nada. Actualice los comentarios y agregue de nuevo el suyo.',
  AssessmentCommentsAddUnauthenticatedBody:
    'No se guardó nada. Copie su texto, cierre la sesión, vuelva a entrar y agréguelo de nuevo.',
  AssessmentCommentsAddNotPermittedHeading: 'No tiene permiso para agregar comentarios',
  AssessmentCommentsAddNotPermittedBody:
    'No se guardó nada. Solicite a su administrador de Flex un rol de Insights que permita agregar comentarios, como Team leader o Quality manager.',
  AssessmentCommentsAddRateLimitedBodyOne: 'No se guardó nada. Intente de nuevo en {count} segundo.',
  AssessmentCommentsAddRateLimitedBodyOther: 'No se guardó nada. Intente de nuevo en {count} segundos.',
  AssessmentCommentsAddRateLimitOverBody: 'No se guardó nada. Ya puede intentar de nuevo.',
  AssessmentCommentsAddOfflineHeading: 'No se envió el comentario',
  AssessmentCommentsAddOfflineBody: 'Su texto se conserva. Agregue el comentario cuando vuelva la conexión.',
  AssessmentCommentsAddUnknownHeading: 'Tal vez ya se guardó el comentario',
  AssessmentCommentsAddUnknownBody:
    'No pudimos confirmar si el comentario se guardó. Revise la lista antes de agregarlo de nuevo.',
  AssessmentCommentsAddCheckList: 'Revisar lista',
  AssessmentCommentsAddChecking: 'Revisando…',
  AssessmentCommentsAddCheckFailedBody: 'No se pudo cargar la lista. Revísela de nuevo en un momento.',
  AssessmentCommentsAddNotListedBody:
    'Todavía no aparece en la lista. Puede tardar un momento; revísela otra vez antes de agregarlo de nuevo.',
  AssessmentCommentsAddEqualBodyOne:
    'La lista tiene {count} comentario con este texto y esta categoría. No podemos saber si es este.',
  AssessmentCommentsAddEqualBodyOther:
    'La lista tiene {count} comentarios con este texto y esta categoría. No podemos saber si este es uno de ellos.',
  AssessmentCommentsAddCopiesHeadingOne: 'Insights guardó este comentario {count} vez',
  AssessmentCommentsAddCopiesHeadingOther: 'Insights guardó este comentario {count} veces',
  AssessmentCommentsAddCopiesBody:
    'Flex no puede eliminar comentarios. No agregue este de nuevo y avise de las copias a su administrador de Insights.',

  AssessmentCommentsOwnAssessmentOne: 'Su evaluación de esta conversación: {count} respuesta',
  AssessmentCommentsOwnAssessmentOther: 'Su evaluación de esta conversación: {count} respuestas',
  AssessmentCommentsOwnAssessmentWhen: 'Fecha de evaluación: {when}.',
  AssessmentCommentsOwnAssessmentOthers: 'Aquí no están disponibles las evaluaciones de otros evaluadores.',
  AssessmentCommentsOwnAssessmentNoQuestion: 'Pregunta sin nombre',
  AssessmentCommentsOwnAssessmentNoAnswer: 'Sin respuesta',
  AssessmentCommentsOwnAssessmentScore: 'Puntuación: {percent}',
  AssessmentCommentsOwnAssessmentFailed: 'No se pudo cargar su evaluación.',
  AssessmentCommentsOwnAssessmentScoresFailed: 'No se pudieron cargar las puntuaciones.',

  AssessmentCommentsOfConversationHeading: 'Comentarios de esta conversación',
  AssessmentCommentsPart: 'De quién es la parte que comenta',
  AssessmentCommentsPartOf: '{number}. {name}',
  AssessmentCommentsPartLoading: 'Cargando esta parte…',
  AssessmentCommentsPartFailed:
    'No se pudo cargar esta parte. El comentario será para el agente de esta tarea.',
  AssessmentCommentsPartNoAgent:
    'Insights no indica ningún agente para esta parte. El comentario será para el agente de esta tarea.',
  AssessmentCommentsOthersFailed:
    'No se pudieron cargar los comentarios sobre los demás agentes de esta conversación.',
  AssessmentCommentsAgentNotNamed: 'sin nombre',

  AssessmentCommentsTab: 'Comentarios',
  AssessmentCommentsTeamCrashedHeading: 'Los comentarios no están disponibles',
  AssessmentCommentsTeamReload: 'Recargar comentarios',

  AssessmentCommentsTeamLoading: 'Cargando los comentarios',
  AssessmentCommentsTeamLoaded: 'Comentarios cargados',
  AssessmentCommentsTeamCancelledBody: 'No se cargaron comentarios.',
  AssessmentCommentsTeamLoad: 'Cargar comentarios',
  AssessmentCommentsTeamLiveHeading: 'Los comentarios llegan después de la conversación',
  AssessmentCommentsTeamLiveBody:
    'Los comentarios aparecerán aquí cuando la conversación termine y se procese, por lo general en menos de una hora.',
  AssessmentCommentsTeamConversationEmptyHeading: 'Esta conversación aún no tiene comentarios',
  AssessmentCommentsTeamConversationEmptyBody:
    'Los comentarios que se agreguen en Flex o en Insights aparecerán aquí.',
  AssessmentCommentsTeamNotProcessedHeading: 'Esta conversación aún se está procesando',
  AssessmentCommentsTeamNotProcessedBody:
    'Los comentarios aparecerán aquí cuando Insights la procese, por lo general en menos de una hora.',
  AssessmentCommentsTeamWorkerHeading: 'Comentarios de evaluación',
  AssessmentCommentsTeamWorkerEmptyHeading: 'Este agente no tiene comentarios',
  AssessmentCommentsTeamWorkerEmptyBody: 'Los comentarios que se agreguen en Insights aparecerán aquí.',
  AssessmentCommentsUncommented: 'Conversaciones sin comentarios',
  AssessmentCommentsUncommentedCount: 'Conversaciones sin comentarios ({count})',
  AssessmentCommentsUncommentedLoading: 'Cargando las conversaciones…',
  AssessmentCommentsUncommentedFailed: 'No se pudieron cargar las conversaciones.',
  AssessmentCommentsUncommentedNone: 'Ninguna entre las conversaciones que Teams View le ha mostrado.',
  AssessmentCommentsLinkOpen: 'Agregar a otra conversación',
  AssessmentCommentsLinkLabel: 'Enlace o ID de la conversación',
  AssessmentCommentsLinkHelp:
    'El enlace del reproductor de Insights en Flex, o la dirección de la conversación en Flex.',
  AssessmentCommentsLinkFind: 'Buscar conversación',
  AssessmentCommentsLinkUnreadable: 'Escriba el enlace de una conversación o su ID.',
  AssessmentCommentsLinkLoading: 'Buscando la conversación…',
  AssessmentCommentsLinkNotFound: 'Insights no tiene esta conversación. Revise el enlace.',
  AssessmentCommentsLinkNotPermitted: 'No tiene acceso a esta conversación en Insights.',
  AssessmentCommentsLinkFailed: 'No se pudo cargar la conversación.',
  AssessmentCommentsLinkNoAgent:
    'Insights no indica ningún agente para esta conversación, por lo que no puede tener comentarios.',
  AssessmentCommentsOfOtherAgent:
    'Esta conversación está en el historial de {name}, no en el del agente seleccionado.',
  AssessmentCommentsOfUnnamedAgent:
    'Esta conversación está en el historial de otro agente, cuyo nombre Insights no indica.',
  AssessmentCommentsTeamAgentUnknownHeading: 'Este agente no se encuentra en Insights',
  AssessmentCommentsTeamAgentUnknownBody:
    'Seleccione una de sus conversaciones o solicite a un administrador que configure su ID de agente de Insights.',
  AssessmentCommentsTeamOfflineBody: 'Los comentarios se cargarán cuando vuelva la conexión.',
  AssessmentCommentsTeamOfflineWithDataBody:
    'Se muestran los comentarios cargados antes ({time}). Se actualizarán cuando vuelva la conexión.',
  AssessmentCommentsTeamFailedHeading: 'No se pudieron cargar los comentarios',
  AssessmentCommentsTeamRateLimitedBodyOne: 'Los comentarios se volverán a cargar en {count} segundo.',
  AssessmentCommentsTeamRateLimitedBodyOther: 'Los comentarios se volverán a cargar en {count} segundos.',
  AssessmentCommentsTeamNotPermittedHeading: 'No tiene acceso a los comentarios',
  AssessmentCommentsTeamNotPermittedBody:
    'Solicite a su administrador de Flex un rol de Insights que permita ver comentarios, como Team leader o Quality manager.',
  AssessmentCommentsTeamUnreadableHeading: 'No se pudieron leer los comentarios',

  AssessmentCommentsCopy: 'Copiar texto',
  AssessmentCommentsCopied: 'Copiado',
  AssessmentCommentsCopyFailed: 'No se copió. Seleccione el texto y cópielo.',
  AssessmentCommentsActions: 'Más acciones',
  AssessmentCommentsOpenConversation: 'Abrir conversación',
  AssessmentCommentsAbout: 'Agente: {name}',
  AssessmentCommentsWeight: 'Peso {weight}',
  AssessmentCommentsNotInReports: 'No se incluye en los reportes',

  AssessmentCommentsSearch: 'Buscar en la retroalimentación',
  AssessmentCommentsTeamSearch: 'Buscar en los comentarios',
  AssessmentCommentsSearchClear: 'Borrar la búsqueda',
  AssessmentCommentsFilters: 'Filtros',
  AssessmentCommentsFiltersActive: 'Filtros ({count})',
  AssessmentCommentsFilterCategoryAll: 'Todas las categorías',
  AssessmentCommentsFilterByCategory: 'Filtrar por {name}',
  AssessmentCommentsFilterTone: 'Tipo',
  AssessmentCommentsFilterToneAll: 'Todos los tipos',
  AssessmentCommentsFilterPeriod: 'Periodo',
  AssessmentCommentsFilterPeriodAll: 'Cualquier fecha',
  AssessmentCommentsFilterPeriodLast7Days: 'Últimos 7 días',
  AssessmentCommentsFilterPeriodLast30Days: 'Últimos 30 días',
  AssessmentCommentsFilterPeriodLast90Days: 'Últimos 90 días',
  AssessmentCommentsFilterPeriodLast365Days: 'Últimos 365 días',
  AssessmentCommentsFilterReviewer: 'Evaluador',
  AssessmentCommentsFilterReviewerAll: 'Todos los evaluadores',
  AssessmentCommentsFilterOwn: 'Escritos por mí',
  AssessmentCommentsFilterOrder: 'Orden',
  AssessmentCommentsFilterOrderNewest: 'Más recientes',
  AssessmentCommentsFilterOrderOldest: 'Más antiguos',
  AssessmentCommentsFilterChoice: '{name} ({count})',
  AssessmentCommentsFilterMatchOne: '{count} de {loaded} comentarios',
  AssessmentCommentsFilterMatchOther: '{count} de {loaded} comentarios',
  AssessmentCommentsFilterClear: 'Borrar filtros',
  AssessmentCommentsFiltersActiveList: 'Filtros activos',
  AssessmentCommentsFilterRemove: 'Quitar filtro: {name}',
  AssessmentCommentsNoMatchHeading: 'Ninguna retroalimentación coincide con los filtros',
  AssessmentCommentsTeamNoMatchHeading: 'Ningún comentario coincide con los filtros',
  AssessmentCommentsNoMatchBody: 'Pruebe con otra categoría u otro periodo.',
  AssessmentCommentsNoHitHeading: 'Ningún comentario contiene “{search}”',
  AssessmentCommentsNoHitBody: 'Revise la ortografía o busque con menos palabras.',
  AssessmentCommentsNoHitLoadedBody: 'Solo se buscó en los comentarios cargados hasta ahora.',
  AssessmentCommentsNoHitFilteredBody: 'Los filtros excluyen otros comentarios que podrían contenerlo.',

  AssessmentCommentsLoadAll: 'Cargar todos',
  AssessmentCommentsLoadAllStop: 'Detener',
  AssessmentCommentsLoadAllProgress: 'Cargando todos los comentarios: {count} hasta ahora',
  AssessmentCommentsLoadAllDoneOne: 'Se cargó {count} comentario; no hay más',
  AssessmentCommentsLoadAllDoneOther: 'Se cargaron los {count} comentarios',
  AssessmentCommentsMoreWithoutMatchOne: 'Se cargó {count} comentario más. No coincide con los filtros.',
  AssessmentCommentsMoreWithoutMatchOther:
    'Se cargaron {count} comentarios más. Ninguno coincide con los filtros.',

  AssessmentCommentsSummaryOne: '{count} comentario',
  AssessmentCommentsSummaryOther: '{count} comentarios',
  AssessmentCommentsSummaryLoadedOne: '{count} comentario cargado',
  AssessmentCommentsSummaryLoadedOther: '{count} comentarios cargados',
  AssessmentCommentsSummaryOn: '{comments}, el {date}',
  AssessmentCommentsSummaryFromTo: '{comments}, del {from} al {to}',
  AssessmentCommentsSummaryRest: 'y {count} más',
  AssessmentCommentsSummaryFewer: 'Mostrar menos',

  AssessmentCommentsFigureStrengthsOne: '{count} fortaleza',
  AssessmentCommentsFigureStrengthsOther: '{count} fortalezas',
  AssessmentCommentsFigureToImproveOne: '{count} por mejorar',
  AssessmentCommentsFigureToImproveOther: '{count} por mejorar',
  AssessmentCommentsFigureMustFixOne: '{count} por corregir',
  AssessmentCommentsFigureMustFixOther: '{count} por corregir',
  AssessmentCommentsFigureMore: '{count} más que en los 30 días anteriores',
  AssessmentCommentsFigureFewer: '{count} menos que en los 30 días anteriores',
  AssessmentCommentsFigureOfLoadedOne: 'de {count} cargado',
  AssessmentCommentsFigureOfLoadedOther: 'de {count} cargados',

  AssessmentCommentsChartHeading: 'Retroalimentación a lo largo del tiempo',
  AssessmentCommentsTeamChartHeading: 'Comentarios a lo largo del tiempo',
  AssessmentCommentsChartShow: 'Mostrar resumen',
  AssessmentCommentsChartHide: 'Ocultar resumen',
  AssessmentCommentsChartName:
    '{heading}: por mes entre {from} y {to}, {strengths} y {toImprove}, como máximo {most} en un mes',
  AssessmentCommentsChartStrengths: 'Fortalezas',
  AssessmentCommentsChartToImprove: 'Por mejorar',
  AssessmentCommentsChartTopics: 'Temas por mejorar',
  AssessmentCommentsChartCategories: 'Por categoría',
  AssessmentCommentsChartWithMustFix: '"Por mejorar" incluye "por corregir".',
  AssessmentCommentsChartFirstPartial: '{month} no está cargado por completo.',
  AssessmentCommentsChartNeitherOne: '{count} no es ni fortaleza ni por mejorar.',
  AssessmentCommentsChartNeitherOther: '{count} no son ni fortalezas ni por mejorar.',
  AssessmentCommentsChartPerMonth: 'Por mes',
  AssessmentCommentsChartMonth: 'Mes',
  AssessmentCommentsChartAmongLoadedOne: 'Con base en {count} comentario cargado.',
  AssessmentCommentsChartAmongLoadedOther: 'Con base en {count} comentarios cargados.',
  AssessmentCommentsChartUndatedOne: '{count} comentario sin fecha no se muestra.',
  AssessmentCommentsChartUndatedOther: '{count} comentarios sin fecha no se muestran.',
  AssessmentCommentsChartEarlierOne: '{count} comentario más antiguo no se muestra.',
  AssessmentCommentsChartEarlierOther: '{count} comentarios más antiguos no se muestran.',
  AssessmentCommentsChartLaterOne: '{count} comentario con fecha futura no se muestra.',
  AssessmentCommentsChartLaterOther: '{count} comentarios con fecha futura no se muestran.',
  AssessmentCommentsChartAsTable: 'Mostrar como tabla',
  AssessmentCommentsChartAsPicture: 'Mostrar como gráfica',

  AssessmentCommentsNotMatchedHeading: 'Esta retroalimentación no es suya',
  AssessmentCommentsNotMatchedBody:
    'Insights envió retroalimentación de otro agente y por eso no se muestra. Solicite a un administrador que revise su ID de agente de Insights.',
  AssessmentCommentsTeamNotMatchedHeading: 'Estos comentarios no son de este agente',
  AssessmentCommentsTeamNotMatchedBody:
    'Insights envió comentarios de otro agente y por eso no se muestran. Solicite a un administrador que revise el ID de agente de Insights de este agente.',

  AssessmentCommentsSettingsIgnored: 'Se ignoran algunas configuraciones del plugin: {problems}',
  AssessmentCommentsSettingUnknown: '"{key}" no es una configuración reconocida.',
  AssessmentCommentsSettingUnusable: '"{key}" debe ser {takes}. Se usa el valor predeterminado.',
  AssessmentCommentsSettingDuplicate:
    '"{key}" se ignora porque una entrada anterior nombra la misma categoría.',
  AssessmentCommentsSettingTooMany: '"{key}" admite hasta {limit} entradas; las demás se ignoran.',
  AssessmentCommentsSettingHostNotTrusted:
    '"{key}" se ignora porque "{trust}" no indica su host. Para confirmar el host, vuelva a configurar "{key}" con "npm run configure".',
  AssessmentCommentsSettingTakesSettings: 'un objeto con configuraciones',
  AssessmentCommentsSettingTakesOnOff: 'true o false',
  AssessmentCommentsSettingTakesWholeNumber: 'un número entero de {from} a {to}',
  AssessmentCommentsSettingTakesAttributeName: 'el nombre de un atributo del worker',
  AssessmentCommentsSettingTakesRoles: 'una lista de roles de Flex',
  AssessmentCommentsSettingTakesHttpsAddress: 'una dirección https sin puerto ni parámetros',
  AssessmentCommentsSettingTakesHost: 'un nombre de host, como example.com',
  AssessmentCommentsSettingTakesTexts: 'un objeto con textos por clave',
  AssessmentCommentsSettingTakesTones: 'un objeto con el tono de cada categoría',
  AssessmentCommentsSettingTakesCategoryName: 'el nombre de una categoría',
  AssessmentCommentsSettingTakesChoice: 'uno de estos valores: {choices}',
  AssessmentCommentsSettingTakesText:
    'un texto de hasta {limit} caracteres, sin etiquetas HTML, llaves dobles ni caracteres ocultos',
  AssessmentCommentsSettingTakesTextWith:
    'un texto de hasta {limit} caracteres, sin etiquetas HTML, llaves dobles ni caracteres ocultos, sin otros valores que {values}',

  AssessmentCommentsSetupLink: 'Configuración de comentarios',
  AssessmentCommentsSetupHeading: 'Comentarios de evaluación: revisión de la configuración',
  AssessmentCommentsSetupIntro: 'Hace consultas de solo lectura con su cuenta. No modifica nada.',
  AssessmentCommentsSetupCheckAgain: 'Revisar de nuevo',
  AssessmentCommentsSetupCopy: 'Copiar resultado',
  AssessmentCommentsSetupCopyHelp: 'La copia no contiene nombres, ID ni comentarios.',
  AssessmentCommentsSetupChecking: 'Revisando',
  AssessmentCommentsSetupOk: 'Correcto',
  AssessmentCommentsSetupToDo: 'Pendiente',
  AssessmentCommentsSetupNotChecked: 'Sin revisar',
  AssessmentCommentsSetupReady: 'Listo para supervisores. Agentes: haga una prueba.',
  AssessmentCommentsSetupThingsToDoOne: '{count} pendiente',
  AssessmentCommentsSetupThingsToDoOther: '{count} pendientes',
  AssessmentCommentsSetupCrashedHeading: 'La revisión no está disponible',
  AssessmentCommentsSetupCopiedLine: '{name} ({state}): {found}',

  AssessmentCommentsSetupConnection: 'Conexión con Insights',
  AssessmentCommentsSetupConnected: 'Conectado.',
  AssessmentCommentsSetupRoles: 'Sus roles de Insights',
  AssessmentCommentsSetupFullRoles: '{roles}: puede leer y agregar comentarios.',
  AssessmentCommentsSetupViewOnlyRoles: '{roles}: puede leer comentarios, pero no agregarlos.',
  AssessmentCommentsSetupNoRole: 'No tiene ningún rol de Insights.',
  AssessmentCommentsSetupConversations: 'Lectura de conversaciones',
  AssessmentCommentsSetupConversationsFound: 'Se pueden leer conversaciones.',
  AssessmentCommentsSetupConversationsNone:
    'El acceso funciona. Insights aún no tiene las conversaciones que este navegador ha visto. Por lo general llegan en menos de una hora.',
  AssessmentCommentsSetupConversationsUnknown:
    'El acceso funciona. Este navegador aún no ha visto conversaciones. Abra Teams View y revise de nuevo.',
  AssessmentCommentsSetupComments: 'Lectura de comentarios',
  AssessmentCommentsSetupCommentsFound: 'Se pueden leer comentarios.',
  AssessmentCommentsSetupCommentsNone: 'El acceso funciona. No se encontraron comentarios.',
  AssessmentCommentsSetupCommentsUnknown:
    'El acceso funciona. Este navegador aún no conoce ningún agente ni conversación que buscar.',
  AssessmentCommentsSetupNotAsked: 'No se revisará hasta que se resuelva el problema anterior.',

  AssessmentCommentsSetupNetwork: 'El navegador no recibió respuesta de Insights.',
  AssessmentCommentsSetupNetworkAdvice:
    'Revise su conexión y que ningún firewall, proxy o extensión del navegador bloquee flex-api.twilio.com.',
  AssessmentCommentsSetupTimeout: 'Insights tardó demasiado en responder.',
  AssessmentCommentsSetupUnavailable: 'Insights no responde.',
  AssessmentCommentsSetupLaterAdvice:
    'Revise de nuevo en unos minutos. Si el problema continúa, consulte la página de estado de Twilio.',
  AssessmentCommentsSetupUnreadable: 'La respuesta no parece venir de Insights.',
  AssessmentCommentsSetupUnreadableAdvice:
    'Compruebe si un proxy responde en su lugar. Si no, copie el resultado para el soporte de Twilio.',
  AssessmentCommentsSetupUnauthenticated: 'Insights no aceptó su sesión.',
  AssessmentCommentsSetupUnauthenticatedAdvice: 'Cierre la sesión, vuelva a entrar y revise de nuevo.',
  AssessmentCommentsSetupNotPermitted: 'No tiene permiso para esto en Insights.',
  AssessmentCommentsSetupRoleAdvice:
    'Asígnese un rol de Insights que permita ver comentarios, como Team leader (wfo.team_leader) o Quality manager (wfo.quality_manager): en Insights, en Settings, Users.',
  AssessmentCommentsSetupNotSetUp: 'Insights no está configurado para esta cuenta.',
  AssessmentCommentsSetupNotSetUpAdvice: 'Active Flex Insights y revise de nuevo.',
  AssessmentCommentsSetupRateLimited: 'Esta cuenta está haciendo demasiadas solicitudes en este momento.',
  AssessmentCommentsSetupRateLimitedAdvice: 'Revise de nuevo en unos minutos.',
  AssessmentCommentsSetupRejected: 'Insights no aceptó la solicitud.',
  AssessmentCommentsSetupRejectedAdvice:
    'Busque una actualización del plugin o copie el resultado para el soporte.',

  AssessmentCommentsSetupVersions: 'Versiones',
  AssessmentCommentsSetupVersionsFound: 'Flex UI {flex} (compatible), React {react}, plugin {plugin}.',
  AssessmentCommentsSetupSettings: 'Configuración',
  AssessmentCommentsSetupSettingsUsual: 'Todas las configuraciones tienen su valor predeterminado.',
  AssessmentCommentsSetupSettingsChanged: 'Configuraciones modificadas: {names}.',
  AssessmentCommentsSetupSettingsAdvice: 'Corríjalo en la configuración de Flex y recargue Flex.',
  AssessmentCommentsSetupAgentAccess: 'Dónde leen los agentes la retroalimentación',
  AssessmentCommentsSetupAgentAccessDirect:
    'En Insights directamente. Si rechaza a los agentes, su propia función de Twilio puede tomar su lugar.',
  AssessmentCommentsSetupAgentAccessDirectAdvice:
    'Para probarlo, inicie sesión como agente y abra el panel de retroalimentación. Si dice que la retroalimentación no está activada, ejecute: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionReady:
    'En su propia función de Twilio. {host} responde con la versión {version}, la misma que la del plugin.',
  AssessmentCommentsSetupFunctionNewer:
    'En su propia función de Twilio. {host} responde con la versión {version}, más reciente que la del plugin ({plugin}).',
  AssessmentCommentsSetupFunctionTestHelp:
    'Esta revisión no le envió ningún token, así que no muestra si la función reconoce a los agentes. Inicie sesión como agente o pruébela con su propia sesión: en ese caso, {host} recibe su token.',
  AssessmentCommentsSetupFunctionTest: 'Probar con mi sesión',
  AssessmentCommentsSetupFunctionTesting: 'Probando con su sesión.',
  AssessmentCommentsSetupFunctionRecognized: 'Acepta su sesión y lo reconoce como agente en Insights.',
  AssessmentCommentsSetupFunctionNotRecognized:
    'Acepta su sesión y puede leer Insights. No lo reconoce como agente, lo cual es normal si no ha completado ninguna conversación en los últimos 30 días. Para ver lo que reciben los agentes, inicie sesión como uno de ellos.',
  AssessmentCommentsSetupFunctionFilterIgnored:
    'La prueba falló (403002): Insights ignora el filtro con el que la función reconoce a los agentes, así que rechaza a todos. Repórtelo con el resultado de: npm run try:account',
  AssessmentCommentsSetupFunctionAccountRefused:
    'La prueba falló (403003): Twilio rechaza las credenciales de la propia cuenta, que son las que usa la función. Para saber por qué, ejecute: npm run try:account',
  AssessmentCommentsSetupFunctionSessionRefused:
    'La prueba falló (401): la función no acepta su sesión. Es probable que sea de otra cuenta. Revise "insights_base_url".',
  AssessmentCommentsSetupFunctionTestFailed: 'La prueba falló ({code}). Vuelva a probar en unos minutos.',
  AssessmentCommentsSetupFunctionUnversioned:
    'En su propia función de Twilio. {host} pide un token, pero no indica su versión, así que podría ser otra cosa.',
  AssessmentCommentsSetupFunctionUnversionedAdvice:
    'Revise "insights_base_url" o vuelva a desplegar la función: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionOlder:
    'En su propia función de Twilio. {host} responde con la versión {version}, anterior a la del plugin ({plugin}).',
  AssessmentCommentsSetupFunctionDeployAdvice:
    'Vuelva a desplegar la función y revise de nuevo: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionTimeout:
    'En su propia función de Twilio, pero {host} no respondió en 10 segundos.',
  AssessmentCommentsSetupFunctionUnreachable: 'En su propia función de Twilio, pero nada responde en {host}.',
  AssessmentCommentsSetupFunctionUnreachableAdvice:
    'Revise "insights_base_url" y que ningún firewall ni Content Security Policy bloquee esa dirección. Si la función no está desplegada, ejecute: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionUnreadable:
    'En su propia función de Twilio, pero esta página no puede leer lo que responde {host}.',
  AssessmentCommentsSetupFunctionUnreadableAdvice:
    'Revise "insights_base_url". Si es correcta, la función no permite páginas de {origin}. Para permitirlas, ejecute: npm run deploy -- --for-agents --origin {origin}',
  AssessmentCommentsSetupFunctionNotSetUp:
    'En su propia función de Twilio, pero su configuración {setting} en {host} falta o es incorrecta.',
  AssessmentCommentsSetupFunctionUnexpected:
    'En su propia función de Twilio, pero lo que responde en {host} no es la función ({status}).',
  AssessmentCommentsSetupFunctionUnexpectedAdvice:
    'Revise "insights_base_url" y que la función esté desplegada allí: npm run deploy -- --for-agents',
  AssessmentCommentsSetupAgentIds: 'Relación de agentes con Insights',
  AssessmentCommentsSetupAgentIdsLearned:
    'Se obtiene de las conversaciones terminadas. Un atributo del worker con el ID es más rápido y confiable ("agent_id_attribute").',
  AssessmentCommentsSetupAgentIdsAttribute:
    'Por el atributo del worker "{attribute}"; para quienes no lo tienen, se obtiene de las conversaciones terminadas.',
  AssessmentCommentsSetupTones: 'Tonos de las categorías',
  AssessmentCommentsSetupTonesNotSet:
    'Ninguna categoría tiene un tono, por lo que ningún comentario se marca como fortaleza o por mejorar ("category_tones").',
  AssessmentCommentsSetupTonesAll: 'Todas las categorías tienen un tono.',
  AssessmentCommentsSetupTonesMissing: 'Categorías sin tono: {names}.',
  AssessmentCommentsSetupTonesUnknown: 'No se pudieron obtener las categorías.',

  AssessmentCommentsNew: 'Nuevo',
  AssessmentCommentsNewCountOne: '{count} comentario nuevo',
  AssessmentCommentsNewCountOther: '{count} comentarios nuevos',
  AssessmentCommentsNewCountCapped: '{count}+',
  AssessmentCommentsNewShortOne: '{count} nuevo',
  AssessmentCommentsNewShortOther: '{count} nuevos',
  AssessmentCommentsNewArrivedOne: '{count} comentario nuevo en su retroalimentación',
  AssessmentCommentsNewArrivedOther: '{count} comentarios nuevos en su retroalimentación',
  AssessmentCommentsAllSeen: 'Todo visto',
  AssessmentCommentsMarkAllSeen: 'Marcar todo como visto',
  AssessmentCommentsMarkSeen: 'Marcar como visto',
  AssessmentCommentsMarkNew: 'Marcar como nuevo',
  AssessmentCommentsMarkedSeen: 'Marcado como visto',
  AssessmentCommentsMarkedNew: 'Marcado como nuevo',
  AssessmentCommentsNewDivider: 'Nuevo desde su última visita',
  AssessmentCommentsEarlierDivider: 'Retroalimentación anterior',
  AssessmentCommentsShortcut: 'Mostrar u ocultar retroalimentación',
  AssessmentCommentsNewNotification: 'Tiene retroalimentación nueva',

  AssessmentCommentsConversationLoading: 'Cargando la retroalimentación de esta conversación',
  AssessmentCommentsUpdated: 'Actualizado',
};
