import type { Strings } from './en-US';

/**
 * Every text in Mexican Spanish. It addresses the user as "usted", as Flex does, and uses infinitives for buttons. Roles
 * and pages of Insights keep their English names, because Insights shows them in English.
 */
export const esMX: Strings = {
  AssessmentCommentsPanelTitle: 'Retroalimentación',
  AssessmentCommentsClosePanel: 'Cerrar la retroalimentación',
  AssessmentCommentsConversationHeading: 'Esta conversación',
  AssessmentCommentsRecentHeading: 'Toda la retroalimentación',
  AssessmentCommentsConversationCount: 'Esta conversación: {comments}',
  AssessmentCommentsTabNewOne: '{count} nuevo',
  AssessmentCommentsTabNewOther: '{count} nuevos',
  AssessmentCommentsPanelMenu: 'Más opciones',

  AssessmentCommentsRefresh: 'Actualizar',
  AssessmentCommentsRefreshing: 'Actualizando…',
  AssessmentCommentsUpdatedAgo: 'Actualizado {ago}',

  AssessmentCommentsLoading: 'Cargando la retroalimentación',
  AssessmentCommentsLoaded: 'Retroalimentación cargada',
  AssessmentCommentsStillLoading: 'Sigue cargando',
  AssessmentCommentsCancel: 'Cancelar',
  AssessmentCommentsCancelledHeading: 'Se detuvo la carga',
  AssessmentCommentsCancelledBody: 'No se cargó nada. Cargue la retroalimentación cuando quiera verla.',
  AssessmentCommentsLoad: 'Cargar la retroalimentación',

  AssessmentCommentsLiveHeading: 'La retroalimentación llega después de la conversación',
  AssessmentCommentsLiveBody: 'Los evaluadores comentan cuando termina la conversación.',
  AssessmentCommentsConversationEmptyHeading: 'Esta conversación aún no tiene retroalimentación',
  AssessmentCommentsConversationEmptyBody: 'Aparece aquí cuando un evaluador la agrega.',
  AssessmentCommentsRecentEmptyHeading: 'Aún no hay retroalimentación',
  AssessmentCommentsRecentEmptyBody: 'Cuando un evaluador comente una de sus conversaciones, aparecerá aquí.',
  AssessmentCommentsAgentUnknownHeading: 'Su historial aún no está listo',
  AssessmentCommentsAgentUnknownBody:
    'Estará disponible cuando se procese su próxima conversación terminada, por lo general en menos de una hora.',

  AssessmentCommentsOfflineHeading: 'No hay conexión',
  AssessmentCommentsOfflineBody: 'La retroalimentación se carga cuando vuelva la conexión.',
  AssessmentCommentsOfflineWithDataBody:
    'Última actualización: {time}. La retroalimentación se actualiza cuando vuelva la conexión.',
  AssessmentCommentsFailedHeading: 'No se pudo cargar la retroalimentación',
  AssessmentCommentsNetworkBody: 'Revise su conexión. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsTimeoutBody:
    'Insights tardó demasiado en responder. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsUnavailableBody: 'Insights no responde. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsWebPageBody:
    'En lugar de Insights respondió una página web, como la de inicio de sesión de una red. Revise su conexión. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsRejectedBody:
    'Insights no aceptó la solicitud. Intente de nuevo y, si continúa, avise a su administrador de Flex.',
  AssessmentCommentsRateLimitedHeading: 'Demasiadas solicitudes en este momento',
  AssessmentCommentsRateLimitedBodyOne: 'La retroalimentación se carga de nuevo en {count} segundo.',
  AssessmentCommentsRateLimitedBodyOther: 'La retroalimentación se carga de nuevo en {count} segundos.',
  AssessmentCommentsUnauthenticatedHeading: 'Es necesario renovar su sesión',
  AssessmentCommentsUnauthenticatedBody:
    'Seguiremos intentando cada pocos minutos. Si este mensaje continúa, cierre la sesión y vuelva a entrar.',
  AssessmentCommentsNotPermittedHeading: 'La retroalimentación no está activada para agentes',
  AssessmentCommentsNotPermittedBody:
    'Su administrador de Flex puede activarla. La revisión de la configuración en Flex le indica cómo.',
  AssessmentCommentsNotRecognizedHeading: 'Insights aún no identifica su usuario',
  AssessmentCommentsNotRecognizedBody:
    'Su retroalimentación aparecerá aquí cuando Insights procese sus conversaciones. Seguiremos revisando.',
  AssessmentCommentsNotSetUpHeading: 'Insights no está configurado',
  AssessmentCommentsNotSetUpBody: 'Un administrador debe activar Flex Insights para esta cuenta.',
  AssessmentCommentsUnreadableHeading: 'No se pudo leer la retroalimentación',
  AssessmentCommentsUnreadableBody:
    'La respuesta de Insights no fue la esperada. Seguiremos intentando cada pocos minutos.',
  AssessmentCommentsTryAgain: 'Intentar de nuevo',
  AssessmentCommentsWithCode: '{text} ({code})',

  AssessmentCommentsCrashedHeading: 'La retroalimentación no está disponible',
  AssessmentCommentsCrashedBody: 'El resto de Flex funciona con normalidad.',
  AssessmentCommentsReloadPanel: 'Recargar el panel',

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
  AssessmentCommentsNoDate: 'Fecha desconocida',
  AssessmentCommentsNoReviewer: 'Evaluador sin nombre',
  AssessmentCommentsReviewedOn: 'Evaluada el {date}',
  AssessmentCommentsConversationNoDate: 'Conversación sin fecha',
  AssessmentCommentsScore: '{type} {percent}',
  AssessmentCommentsSelfAssessment: 'Autoevaluación',
  AssessmentCommentsReviewer: 'Evaluador: {name}',
  AssessmentCommentsReviewerWithEmail: '{name} ({email})',
  AssessmentCommentsPositionSpoken: '{position} de la llamada',
  AssessmentCommentsShowMore: 'Mostrar más',
  AssessmentCommentsShowLess: 'Mostrar menos',

  AssessmentCommentsAdd: 'Agregar comentario',
  AssessmentCommentsAddContinue: 'Continuar su comentario',
  AssessmentCommentsAddForm: 'Su comentario',
  AssessmentCommentsCategory: 'Categoría',
  AssessmentCommentsAddCategoryChoose: 'Elija una categoría',
  AssessmentCommentsAddCategoryMissing: 'Elija primero una categoría.',
  AssessmentCommentsAddCategoriesLoading: 'Cargando las categorías…',
  AssessmentCommentsAddCategoriesUnfinished:
    'Las categorías aún se están cargando. Agregue el comentario en un momento.',
  AssessmentCommentsAddCategoriesNotLoaded: 'Categorías sin cargar',
  AssessmentCommentsAddCategoriesNone: 'No hay categorías',
  AssessmentCommentsAddCategoriesNoneBody:
    'Esta cuenta no tiene categorías para comentarios. Un administrador de Insights puede crearlas.',
  AssessmentCommentsAddCategoriesFailed: 'No se pudieron cargar las categorías. Su texto se conserva.',
  AssessmentCommentsAddCategoriesNotPermitted:
    'No tiene permiso para ver las categorías. Solicite a su administrador de Flex un rol de Insights que pueda agregar comentarios.',
  AssessmentCommentsAddText: 'Comentario',
  AssessmentCommentsAddTextLength: '{characters} de {limit}',
  AssessmentCommentsAddTextLeftOne: 'Queda {count} carácter',
  AssessmentCommentsAddTextLeftOther: 'Quedan {count} caracteres',
  AssessmentCommentsAddTextEmpty: 'Escriba primero el comentario.',
  AssessmentCommentsAddTextTooLong: 'El comentario es demasiado largo. Acórtelo a {limit} caracteres.',
  AssessmentCommentsAddPosition: 'Posición en la grabación',
  AssessmentCommentsAddPositionHelp:
    'En qué momento de la grabación, en minutos:segundos. Vacío significa el inicio.',
  AssessmentCommentsAddPositionUnreadable: 'Escriba la posición en minutos:segundos, por ejemplo 2:14.',
  AssessmentCommentsAddSend: 'Agregar',
  AssessmentCommentsAddSending: 'Agregando…',
  AssessmentCommentsAddSendAgain: 'Agregar de nuevo',
  AssessmentCommentsAddSaved: 'Comentario agregado',
  AssessmentCommentsAddDiscardQuestion: '¿Descartar este comentario?',
  AssessmentCommentsAddDiscard: 'Descartar',
  AssessmentCommentsAddKeepWriting: 'Seguir escribiendo',
  AssessmentCommentsUnsentHeading: 'Su comentario sin enviar',
  AssessmentCommentsUnsentBody:
    'Su conversación ya no está con este agente. Copie el texto para agregarlo en Insights.',
  AssessmentCommentsUnsentKeep: 'Conservarlo',
  AssessmentCommentsAddFailedHeading: 'No se agregó el comentario',
  AssessmentCommentsAddFailedBody:
    'Insights no lo recibió. No se guardó nada. Intente de nuevo en unos minutos.',
  AssessmentCommentsAddRejectedHeading: 'Insights no aceptó el comentario',
  AssessmentCommentsAddRejectedBody:
    'No se guardó nada. Cambie el comentario y agréguelo de nuevo; si continúa, avise a su administrador de Flex.',
  AssessmentCommentsAddNotFoundHeading: 'Insights no encuentra esta conversación',
  AssessmentCommentsAddNotFoundBody:
    'No se guardó nada. Actualice los comentarios y agregue de nuevo el suyo.',
  AssessmentCommentsAddUnauthenticatedBody:
    'No se guardó nada. Copie su texto, cierre la sesión, vuelva a entrar y agréguelo de nuevo.',
  AssessmentCommentsAddNotPermittedHeading: 'No tiene permiso para agregar comentarios',
  AssessmentCommentsAddNotPermittedBody:
    'No se guardó nada. Solicite a su administrador de Flex un rol de Insights que pueda agregar comentarios, como Team leader o Quality manager.',
  AssessmentCommentsAddRateLimitedBodyOne: 'No se guardó nada. Intente de nuevo en {count} segundo.',
  AssessmentCommentsAddRateLimitedBodyOther: 'No se guardó nada. Intente de nuevo en {count} segundos.',
  AssessmentCommentsAddRateLimitOverBody: 'No se guardó nada. Ya puede intentar de nuevo.',
  AssessmentCommentsAddOfflineHeading: 'No se envió el comentario',
  AssessmentCommentsAddOfflineBody: 'Su texto se conserva. Agregue el comentario cuando vuelva la conexión.',
  AssessmentCommentsAddUnknownHeading: 'Es posible que el comentario se haya guardado',
  AssessmentCommentsAddUnknownBody:
    'No pudimos confirmar que el comentario se guardó. Revise la lista antes de agregarlo de nuevo.',
  AssessmentCommentsAddCopiesHeadingOne: 'Insights guardó este comentario {count} vez',
  AssessmentCommentsAddCopiesHeadingOther: 'Insights guardó este comentario {count} veces',
  AssessmentCommentsAddCopiesBody:
    'Flex no puede eliminar comentarios. No agregue este de nuevo y avise de las copias a su administrador de Insights.',

  AssessmentCommentsOfConversationHeading: 'Comentarios de esta conversación',
  AssessmentCommentsOthersFailed:
    'No se pudieron cargar los comentarios de los demás agentes de esta conversación.',
  AssessmentCommentsAgentNotNamed: 'sin nombre',

  AssessmentCommentsTab: 'Comentarios',
  AssessmentCommentsTeamCrashedHeading: 'Los comentarios no están disponibles',
  AssessmentCommentsTeamReload: 'Recargar los comentarios',

  AssessmentCommentsTeamLoading: 'Cargando los comentarios',
  AssessmentCommentsTeamLoaded: 'Comentarios cargados',
  AssessmentCommentsTeamCancelledBody: 'No se cargó nada. Cargue los comentarios cuando quiera verlos.',
  AssessmentCommentsTeamLoad: 'Cargar los comentarios',
  AssessmentCommentsTeamLiveHeading: 'Los comentarios llegan después de la conversación',
  AssessmentCommentsTeamLiveBody:
    'Los comentarios aparecen aquí cuando la conversación haya terminado y se haya procesado, por lo general en menos de una hora.',
  AssessmentCommentsTeamConversationEmptyHeading: 'Esta conversación aún no tiene comentarios',
  AssessmentCommentsTeamConversationEmptyBody:
    'Los comentarios que se agregan en Flex o en Insights aparecen aquí.',
  AssessmentCommentsTeamNotProcessedHeading: 'Esta conversación aún se está procesando',
  AssessmentCommentsTeamNotProcessedBody:
    'Los comentarios aparecen aquí cuando Insights la tenga, por lo general en menos de una hora.',
  AssessmentCommentsTeamWorkerHeading: 'Comentarios de evaluación',
  AssessmentCommentsTeamWorkerEmptyHeading: 'Este agente no tiene comentarios',
  AssessmentCommentsTeamWorkerEmptyBody: 'Los comentarios que se agregan en Insights aparecen aquí.',
  AssessmentCommentsTeamAgentUnknownHeading: 'No se encuentra a este agente en Insights',
  AssessmentCommentsTeamAgentUnknownBody:
    'Seleccione una de sus conversaciones o solicite a un administrador que configure su ID de agente de Insights.',
  AssessmentCommentsTeamOfflineBody: 'Los comentarios se cargan cuando vuelva la conexión.',
  AssessmentCommentsTeamOfflineWithDataBody:
    'Última actualización: {time}. Los comentarios se actualizan cuando vuelva la conexión.',
  AssessmentCommentsTeamFailedHeading: 'No se pudieron cargar los comentarios',
  AssessmentCommentsTeamRateLimitedBodyOne: 'Los comentarios se cargan de nuevo en {count} segundo.',
  AssessmentCommentsTeamRateLimitedBodyOther: 'Los comentarios se cargan de nuevo en {count} segundos.',
  AssessmentCommentsTeamNotPermittedHeading: 'No tiene acceso a los comentarios',
  AssessmentCommentsTeamNotPermittedBody:
    'Solicite a su administrador de Flex un rol de Insights que pueda ver comentarios, como Team leader o Quality manager.',
  AssessmentCommentsTeamUnreadableHeading: 'No se pudieron leer los comentarios',

  AssessmentCommentsCopy: 'Copiar texto',
  AssessmentCommentsCopied: 'Copiado',
  AssessmentCommentsCopyFailed: 'No se copió. Seleccione el texto y cópielo.',
  AssessmentCommentsActions: 'Más acciones',
  AssessmentCommentsOpenConversation: 'Abrir la conversación',
  AssessmentCommentsAbout: 'Agente: {name}',
  AssessmentCommentsWeight: 'Peso {weight}',
  AssessmentCommentsNotInReports: 'No cuenta en los reportes',

  AssessmentCommentsSearch: 'Buscar en la retroalimentación',
  AssessmentCommentsTeamSearch: 'Buscar en los comentarios',
  AssessmentCommentsFilters: 'Filtros',
  AssessmentCommentsFiltersActive: 'Filtros ({count})',
  AssessmentCommentsFilterCategoryAll: 'Todas las categorías',
  AssessmentCommentsFilterPeriod: 'Periodo',
  AssessmentCommentsFilterPeriodAll: 'Cualquier fecha',
  AssessmentCommentsFilterPeriodLast7Days: 'Últimos 7 días',
  AssessmentCommentsFilterPeriodLast30Days: 'Últimos 30 días',
  AssessmentCommentsFilterPeriodLast90Days: 'Últimos 90 días',
  AssessmentCommentsFilterPeriodLast365Days: 'Últimos 365 días',
  AssessmentCommentsFilterReviewer: 'Evaluador',
  AssessmentCommentsFilterReviewerAll: 'Todos',
  AssessmentCommentsFilterOrder: 'Orden',
  AssessmentCommentsFilterOrderNewest: 'Más recientes',
  AssessmentCommentsFilterOrderOldest: 'Más antiguos',
  AssessmentCommentsFilterChoice: '{name} ({count})',
  AssessmentCommentsFilterMatchOne: 'Coincide {count} de {loaded} cargados',
  AssessmentCommentsFilterMatchOther: 'Coinciden {count} de {loaded} cargados',
  AssessmentCommentsFilterClear: 'Quitar los filtros',
  AssessmentCommentsNoMatchHeading: 'Ninguna retroalimentación coincide con los filtros',
  AssessmentCommentsTeamNoMatchHeading: 'Ningún comentario coincide con los filtros',
  AssessmentCommentsNoMatchBody: 'Pruebe con otra categoría u otro periodo.',

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

  AssessmentCommentsChartHeading: 'Retroalimentación en el tiempo',
  AssessmentCommentsTeamChartHeading: 'Comentarios en el tiempo',
  AssessmentCommentsChartShow: 'Mostrar el resumen',
  AssessmentCommentsChartHide: 'Ocultar el resumen',
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
  AssessmentCommentsChartAmongLoadedOne: 'De {count} comentario cargado.',
  AssessmentCommentsChartAmongLoadedOther: 'De los {count} comentarios cargados.',
  AssessmentCommentsChartUndatedOne: '{count} sin fecha no se muestra.',
  AssessmentCommentsChartUndatedOther: '{count} sin fecha no se muestran.',
  AssessmentCommentsChartEarlierOne: '{count} más antiguo no se muestra.',
  AssessmentCommentsChartEarlierOther: '{count} más antiguos no se muestran.',
  AssessmentCommentsChartLaterOne: '{count} con fecha futura no se muestra.',
  AssessmentCommentsChartLaterOther: '{count} con fecha futura no se muestran.',
  AssessmentCommentsChartAsTable: 'Mostrar como tabla',
  AssessmentCommentsChartAsPicture: 'Mostrar como gráfica',

  AssessmentCommentsNotMatchedHeading: 'Esta retroalimentación no es suya',
  AssessmentCommentsNotMatchedBody:
    'Insights envió retroalimentación de otro agente y por eso no se muestra. Solicite a un administrador que revise su ID de agente de Insights.',
  AssessmentCommentsTeamNotMatchedHeading: 'Estos comentarios no son de este agente',
  AssessmentCommentsTeamNotMatchedBody:
    'Insights envió comentarios de otro agente y por eso no se muestran. Solicite a un administrador que revise el ID de agente de Insights de este agente.',

  AssessmentCommentsSettingsIgnored: 'Hay ajustes del plugin que no se usan: {problems}',
  AssessmentCommentsSettingUnknown: '"{key}" no es un ajuste de este plugin.',
  AssessmentCommentsSettingUnusable: '"{key}" admite {takes}; se usa el valor predeterminado.',
  AssessmentCommentsSettingDuplicate:
    '"{key}" se ignora porque una entrada anterior nombra la misma categoría.',
  AssessmentCommentsSettingTooMany: '"{key}" admite hasta {limit} entradas; las demás se ignoran.',
  AssessmentCommentsSettingHostNotTrusted:
    '"{key}" se ignora porque "{trust}" no indica su host. Para confirmar el host, vuelva a configurar "{key}" con "npm run configure".',
  AssessmentCommentsSettingTakesSettings: 'ajustes por su nombre',
  AssessmentCommentsSettingTakesOnOff: 'true o false',
  AssessmentCommentsSettingTakesWholeNumber: 'un número entero de {from} a {to}',
  AssessmentCommentsSettingTakesAttributeName: 'el nombre de un atributo del trabajador',
  AssessmentCommentsSettingTakesRoles: 'una lista de roles de Flex',
  AssessmentCommentsSettingTakesHttpsAddress: 'una dirección https sin puerto ni consulta',
  AssessmentCommentsSettingTakesHost: 'un nombre de host, como example.com',
  AssessmentCommentsSettingTakesTexts: 'textos por su clave',
  AssessmentCommentsSettingTakesTones: 'nombres de categorías, cada uno con su tono',
  AssessmentCommentsSettingTakesCategoryName: 'el nombre de una categoría',
  AssessmentCommentsSettingTakesChoice: 'uno de estos valores: {choices}',
  AssessmentCommentsSettingTakesText:
    'un texto de hasta {limit} caracteres, sin etiquetas HTML, llaves dobles ni caracteres ocultos',
  AssessmentCommentsSettingTakesTextWith:
    'un texto de hasta {limit} caracteres, sin etiquetas HTML, llaves dobles ni caracteres ocultos, sin otros valores que {values}',

  AssessmentCommentsSetupLink: 'Comentarios de evaluación',
  AssessmentCommentsSetupHeading: 'Comentarios de evaluación: revisión de la configuración',
  AssessmentCommentsSetupIntro: 'Hace consultas de solo lectura con su cuenta. No modifica nada.',
  AssessmentCommentsSetupCheckAgain: 'Revisar de nuevo',
  AssessmentCommentsSetupCopy: 'Copiar el resultado',
  AssessmentCommentsSetupCopyHelp: 'La copia no contiene nombres, ID ni comentarios.',
  AssessmentCommentsSetupChecking: 'Revisando',
  AssessmentCommentsSetupOk: 'Correcto',
  AssessmentCommentsSetupToDo: 'Pendiente',
  AssessmentCommentsSetupNotChecked: 'Sin revisar',
  AssessmentCommentsSetupOkCountOne: '{count} de {total} correcto',
  AssessmentCommentsSetupOkCountOther: '{count} de {total} correctos',
  AssessmentCommentsSetupToDoCount: '{count} por resolver',
  AssessmentCommentsSetupNotCheckedCount: '{count} sin revisar',
  AssessmentCommentsSetupCrashedHeading: 'La revisión no está disponible',
  AssessmentCommentsSetupCopiedLine: '{name} ({state}): {found}',

  AssessmentCommentsSetupConnection: 'Conexión con Insights',
  AssessmentCommentsSetupConnected: 'Insights responde.',
  AssessmentCommentsSetupRoles: 'Sus roles de Insights',
  AssessmentCommentsSetupFullRoles: 'Tiene {roles}. Con eso se pueden leer y agregar comentarios.',
  AssessmentCommentsSetupViewOnlyRoles:
    'Tiene {roles}. Con eso se pueden leer comentarios, pero no agregarlos.',
  AssessmentCommentsSetupNoRole: 'No tiene ningún rol de Insights.',
  AssessmentCommentsSetupConversations: 'Lectura de conversaciones',
  AssessmentCommentsSetupConversationsFound: 'Insights tiene conversaciones que este navegador ha visto.',
  AssessmentCommentsSetupConversationsNone:
    'Insights responde. No tiene ninguna de las conversaciones que este navegador ha visto; por lo general llegan en menos de una hora.',
  AssessmentCommentsSetupConversationsUnknown:
    'Insights responde. Este navegador aún no ha visto conversaciones; se buscan en cuanto Teams View muestre alguna.',
  AssessmentCommentsSetupComments: 'Lectura de comentarios',
  AssessmentCommentsSetupCommentsFound: 'Insights envió un comentario.',
  AssessmentCommentsSetupCommentsNone: 'Insights responde. No tiene comentarios sobre lo que se buscó.',
  AssessmentCommentsSetupCommentsUnknown:
    'Insights responde. Este navegador aún no conoce ningún agente ni conversación cuyos comentarios se puedan buscar.',
  AssessmentCommentsSetupNotAsked: 'No se preguntó, por lo que dicen las líneas anteriores.',

  AssessmentCommentsSetupNetwork: 'El navegador no recibió respuesta de Insights.',
  AssessmentCommentsSetupNetworkAdvice:
    'Revise su conexión y que ningún firewall, proxy o extensión del navegador bloquee flex-api.twilio.com.',
  AssessmentCommentsSetupTimeout: 'Insights tardó demasiado en responder.',
  AssessmentCommentsSetupUnavailable: 'Insights no responde.',
  AssessmentCommentsSetupLaterAdvice:
    'Revise de nuevo en unos minutos. Si continúa, consulte la página de estado de Twilio.',
  AssessmentCommentsSetupUnreadable: 'La respuesta no es como las de Insights.',
  AssessmentCommentsSetupUnreadableAdvice:
    'Averigüe si un proxy responde en su lugar. Si no, copie el resultado para el soporte de Twilio.',
  AssessmentCommentsSetupUnauthenticated: 'Insights no aceptó su sesión.',
  AssessmentCommentsSetupUnauthenticatedAdvice: 'Cierre la sesión, vuelva a entrar y revise de nuevo.',
  AssessmentCommentsSetupNotPermitted: 'No tiene permiso para esto en Insights.',
  AssessmentCommentsSetupRoleAdvice:
    'Asígnese un rol de Insights que pueda ver comentarios, como Team leader o Quality manager: en Insights, Settings, Users.',
  AssessmentCommentsSetupNotSetUp: 'Insights no está configurado para esta cuenta.',
  AssessmentCommentsSetupNotSetUpAdvice: 'Active Flex Insights y revise de nuevo.',
  AssessmentCommentsSetupRateLimited: 'Esta cuenta tiene demasiadas solicitudes en este momento.',
  AssessmentCommentsSetupRateLimitedAdvice: 'Revise de nuevo en unos minutos.',
  AssessmentCommentsSetupRejected: 'Insights no aceptó la solicitud.',
  AssessmentCommentsSetupRejectedAdvice:
    'Busque una actualización del plugin o copie el resultado para su soporte.',

  AssessmentCommentsSetupVersions: 'Versiones',
  AssessmentCommentsSetupVersionsFound: 'Flex UI {flex}, que es compatible; React {react}; plugin {plugin}.',
  AssessmentCommentsSetupSettings: 'Ajustes',
  AssessmentCommentsSetupSettingsUsual: 'Todos los ajustes tienen su valor predeterminado.',
  AssessmentCommentsSetupSettingsChanged: 'Se configuró aquí: {names}.',
  AssessmentCommentsSetupSettingsAdvice: 'Corríjalo en la configuración de Flex y recargue Flex.',
  AssessmentCommentsSetupAgentAccess: 'Dónde leen los agentes la retroalimentación',
  AssessmentCommentsSetupAgentAccessDirect:
    'En Insights directamente. Si los rechaza, su propia función de Twilio puede tomar su lugar ("insights_base_url").',
  AssessmentCommentsSetupAgentAccessAdvice: 'Inicie sesión como agente y abra el panel de retroalimentación.',
  AssessmentCommentsSetupFunctionReady:
    'En su propia función de Twilio. {host} responde y pide un token de Flex, como debe ser.',
  AssessmentCommentsSetupFunctionUnreachable:
    'En su propia función de Twilio, pero el navegador no recibió de {host} una respuesta que esta página pueda leer.',
  AssessmentCommentsSetupFunctionUnreachableAdvice:
    'Revise "insights_base_url". Si es correcta, agregue el origen de esta página a la configuración FLEX_ORIGINS de la función.',
  AssessmentCommentsSetupFunctionNotSetUp:
    'En su propia función de Twilio, pero su configuración {setting} en {host} falta o es incorrecta.',
  AssessmentCommentsSetupFunctionNotSetUpAdvice:
    'Corríjala, vuelva a desplegar la función y revise de nuevo.',
  AssessmentCommentsSetupFunctionUnexpected:
    'En su propia función de Twilio, pero {host} no responde como lo hace la función ({status}).',
  AssessmentCommentsSetupFunctionUnexpectedAdvice:
    'Revise "insights_base_url" y que la función esté desplegada allí.',
  AssessmentCommentsSetupAgentIds: 'Relación de agentes con Insights',
  AssessmentCommentsSetupAgentIdsLearned:
    'Se obtiene de las conversaciones terminadas. Un atributo del trabajador con el ID es más rápido y seguro ("agent_id_attribute").',
  AssessmentCommentsSetupAgentIdsAttribute:
    'Por el atributo del trabajador "{attribute}"; para quienes no lo tienen, se obtiene de las conversaciones terminadas.',

  AssessmentCommentsNew: 'Nuevo',
  AssessmentCommentsNewCountOne: '{count} comentario nuevo',
  AssessmentCommentsNewCountOther: '{count} comentarios nuevos',
  AssessmentCommentsNewCountCapped: '{count}+',
  AssessmentCommentsNewShortOne: '{count} nuevo',
  AssessmentCommentsNewShortOther: '{count} nuevos',
  AssessmentCommentsNewArrivedOne: '{count} comentario nuevo en su retroalimentación',
  AssessmentCommentsNewArrivedOther: '{count} comentarios nuevos en su retroalimentación',
  AssessmentCommentsNewHelp: 'Este navegador recuerda lo que usted ya vio.',
  AssessmentCommentsAllSeen: 'Todo visto',
  AssessmentCommentsMarkAllSeen: 'Marcar todo como visto',
  AssessmentCommentsMarkSeen: 'Marcar como visto',
  AssessmentCommentsMarkNew: 'Marcar como nuevo',
  AssessmentCommentsMarkedSeen: 'Marcado como visto',
  AssessmentCommentsMarkedNew: 'Marcado como nuevo',
  AssessmentCommentsNewDivider: 'Nuevo desde su última visita',
  AssessmentCommentsEarlierDivider: 'Retroalimentación anterior',
  AssessmentCommentsShortcut: 'Mostrar u ocultar la retroalimentación',
  AssessmentCommentsNewNotification: 'Tiene retroalimentación nueva',

  AssessmentCommentsConversationLoading: 'Cargando la retroalimentación de esta conversación',
  AssessmentCommentsUpdated: 'Actualizado',
};
