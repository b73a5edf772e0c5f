import type { Strings } from './en-US';

/**
 * Every text in Brazilian Portuguese. It addresses the user as "você" and uses infinitives for buttons, as Flex does.
 * Roles and pages of Insights keep their English names, because Insights shows them in English.
 */
export const ptBR: Strings = {
  AssessmentCommentsPanelTitle: 'Feedback',
  AssessmentCommentsClosePanel: 'Fechar feedback',
  AssessmentCommentsConversationHeading: 'Esta conversa',
  AssessmentCommentsRecentHeading: 'Todo o feedback',
  AssessmentCommentsConversationCount: 'Esta conversa: {comments}',
  AssessmentCommentsTabNewOne: '{count} novo',
  AssessmentCommentsTabNewOther: '{count} novos',
  AssessmentCommentsPanelMenu: 'Mais opções',

  AssessmentCommentsRefresh: 'Atualizar',
  AssessmentCommentsRefreshing: 'Atualizando…',
  AssessmentCommentsUpdatedAgo: 'Atualizado {ago}',
  AssessmentCommentsJustNow: 'agora mesmo',

  AssessmentCommentsLoading: 'Carregando o feedback',
  AssessmentCommentsLoaded: 'Feedback carregado',
  AssessmentCommentsStillLoading: 'Ainda carregando',
  AssessmentCommentsCancel: 'Cancelar',
  AssessmentCommentsCancelledHeading: 'Carregamento interrompido',
  AssessmentCommentsCancelledBody: 'O feedback não foi carregado.',
  AssessmentCommentsLoad: 'Carregar feedback',

  AssessmentCommentsLiveHeading: 'O feedback chega depois da conversa',
  AssessmentCommentsLiveBody: 'Os avaliadores poderão adicioná-lo quando a conversa terminar.',
  AssessmentCommentsConversationEmptyHeading: 'Esta conversa ainda não tem feedback',
  AssessmentCommentsConversationEmptyBody: 'O feedback aparecerá aqui quando um avaliador o adicionar.',
  AssessmentCommentsRecentEmptyHeading: 'Ainda não há feedback',
  AssessmentCommentsRecentEmptyBody:
    'O feedback aparecerá aqui quando um avaliador comentar uma das suas conversas.',
  AssessmentCommentsAgentUnknownHeading: 'O seu histórico ainda não está pronto',
  AssessmentCommentsAgentUnknownBody:
    'Ele ficará disponível depois que a sua próxima conversa encerrada for processada, em geral em menos de uma hora.',

  AssessmentCommentsOfflineHeading: 'Você está sem conexão',
  AssessmentCommentsOfflineBody: 'O feedback será carregado quando a conexão voltar.',
  AssessmentCommentsOfflineWithDataBody:
    'Última atualização: {time}. O feedback será atualizado quando a conexão voltar.',
  AssessmentCommentsFailedHeading: 'Não foi possível carregar o feedback',
  AssessmentCommentsNetworkBody: 'Verifique a sua conexão. Vamos continuar tentando a cada poucos minutos.',
  AssessmentCommentsTimeoutBody:
    'O Insights demorou demais para responder. Vamos continuar tentando a cada poucos minutos.',
  AssessmentCommentsUnavailableBody:
    'O Insights não está respondendo. Vamos continuar tentando a cada poucos minutos.',
  AssessmentCommentsWebPageBody:
    'Uma página da web respondeu no lugar do Insights, como a página de login de uma rede. Verifique sua conexão. Vamos continuar tentando a cada poucos minutos.',
  AssessmentCommentsRejectedBody:
    'O Insights não aceitou a solicitação. Tente novamente. Se o problema continuar, avise o administrador do Flex.',
  AssessmentCommentsRateLimitedHeading: 'Há solicitações demais neste momento',
  AssessmentCommentsRateLimitedBodyOne: 'O feedback será carregado novamente em {count} segundo.',
  AssessmentCommentsRateLimitedBodyOther: 'O feedback será carregado novamente em {count} segundos.',
  AssessmentCommentsUnauthenticatedHeading: 'É preciso renovar a sua sessão',
  AssessmentCommentsUnauthenticatedBody:
    'Vamos continuar tentando a cada poucos minutos. Se o problema continuar, saia e entre novamente.',
  AssessmentCommentsNotPermittedHeading: 'O feedback não está ativado para agentes',
  AssessmentCommentsNotPermittedBody:
    'O administrador do Flex pode ativá-lo. A verificação da configuração no Flex mostra como.',
  AssessmentCommentsNotRecognizedHeading: 'O Insights ainda não reconhece você',
  AssessmentCommentsNotRecognizedBody:
    'O seu feedback aparecerá aqui quando o Insights processar as suas conversas. Vamos continuar verificando.',
  AssessmentCommentsOtherAgentHeading: 'Este feedback é de outro agente',
  AssessmentCommentsOtherAgentBody:
    'No Insights, ele está atribuído a outro agente. Se isso estiver errado, avise o administrador do Flex.',
  AssessmentCommentsNotSetUpHeading: 'O Insights não está configurado',
  AssessmentCommentsNotSetUpBody: 'Um administrador precisa ativar o Flex Insights para esta conta.',
  AssessmentCommentsUnreadableHeading: 'Não foi possível ler o feedback',
  AssessmentCommentsUnreadableBody:
    'A resposta do Insights não foi a esperada. Vamos continuar tentando a cada poucos minutos.',
  AssessmentCommentsTryAgain: 'Tentar novamente',
  AssessmentCommentsWithCode: '{text} ({code})',

  AssessmentCommentsCrashedHeading: 'O feedback não está disponível',
  AssessmentCommentsCrashedBody: 'O resto do Flex funciona normalmente.',
  AssessmentCommentsReloadPanel: 'Recarregar painel',

  AssessmentCommentsUnreadableRecordsOne: 'Não foi possível exibir {count} comentário.',
  AssessmentCommentsUnreadableRecordsOther: 'Não foi possível exibir {count} comentários.',
  AssessmentCommentsShowingOne: 'Exibindo {count} comentário até agora',
  AssessmentCommentsShowingOther: 'Exibindo {count} comentários até agora',
  AssessmentCommentsShowingOf: 'Exibindo {shown} de {loaded}',
  AssessmentCommentsLoadMore: 'Carregar mais',
  AssessmentCommentsLoadingMore: 'Carregando mais…',
  AssessmentCommentsMoreArrivedOne: 'Mais {count} comentário carregado',
  AssessmentCommentsMoreArrivedOther: 'Mais {count} comentários carregados',
  AssessmentCommentsPartialHeadingOne: 'Exibindo {count} comentário',
  AssessmentCommentsPartialHeadingOther: 'Exibindo {count} comentários',
  AssessmentCommentsPartialBody: 'Não foi possível carregar os demais.',
  AssessmentCommentsLoadRest: 'Carregar os demais',
  AssessmentCommentsCappedBody: 'Os demais estão no Insights.',

  AssessmentCommentsNoText: 'Comentário sem texto',
  AssessmentCommentsNoCategory: 'Sem categoria',
  AssessmentCommentsToneStrength: 'Ponto forte',
  AssessmentCommentsToneImprove: 'A melhorar',
  AssessmentCommentsToneMustFix: 'Deve ser corrigido',
  AssessmentCommentsToneNote: 'Observação',
  AssessmentCommentsNoDate: 'Data desconhecida',
  AssessmentCommentsNoReviewer: 'Avaliador sem nome',
  AssessmentCommentsReviewedOn: 'Avaliada em {date}',
  AssessmentCommentsConversationNoDate: 'Conversa sem data',
  AssessmentCommentsScore: '{type} {percent}',
  AssessmentCommentsSelfAssessment: 'Autoavaliação',
  AssessmentCommentsReviewer: 'Avaliador: {name}',
  AssessmentCommentsReviewerWithEmail: '{name} ({email})',
  AssessmentCommentsPositionSpoken: 'aos {position} da chamada',
  AssessmentCommentsShowMore: 'Mostrar mais',
  AssessmentCommentsShowLess: 'Mostrar menos',

  AssessmentCommentsAdd: 'Adicionar comentário',
  AssessmentCommentsAddContinue: 'Continuar comentário',
  AssessmentCommentsAddHere: 'Adicionar',
  AssessmentCommentsContinueHere: 'Continuar',
  AssessmentCommentsAddTo: 'Comentário sobre: {conversation}',
  AssessmentCommentsAddClose: 'Fechar formulário',
  AssessmentCommentsAddNote: 'Adicionar nota',
  AssessmentCommentsAddNoteContinue: 'Continuar nota',
  AssessmentCommentsAddNoteBody:
    'O Insights ainda não tem esta conversa. Sua nota espera aqui até que ele a tenha, em geral cerca de uma hora. Ela fica somente nesta aba, até você fechá-la ou recarregá-la.',
  AssessmentCommentsAddNoteKeep: 'Manter nota',
  AssessmentCommentsAddForm: 'Seu comentário',
  AssessmentCommentsAddRecordOf:
    'Este comentário fica no histórico de {agent}, que talvez possa lê-lo. Não é possível editá-lo nem excluí-lo. Até você adicioná-lo, ele fica somente nesta aba.',
  AssessmentCommentsAddRecord:
    'Talvez o agente possa ler este comentário. Não é possível editá-lo nem excluí-lo. Até você adicioná-lo, ele fica somente nesta aba.',
  AssessmentCommentsCategory: 'Categoria',
  AssessmentCommentsAddCategoryChoose: 'Escolha uma categoria',
  AssessmentCommentsAddCategoryMissing: 'Escolha uma categoria.',
  AssessmentCommentsAddCategoriesLoading: 'Carregando as categorias…',
  AssessmentCommentsAddCategoriesUnfinished:
    'As categorias ainda estão sendo carregadas. Tente novamente em instantes.',
  AssessmentCommentsAddCategoriesNotLoaded: 'Categorias não carregadas',
  AssessmentCommentsAddCategoriesNone: 'Não há categorias',
  AssessmentCommentsAddCategoriesNoneBody:
    'Esta conta não tem categorias para comentários. Um administrador do Insights pode criá-las.',
  AssessmentCommentsAddCategoriesFailed:
    'Não foi possível carregar as categorias. O seu texto continua guardado.',
  AssessmentCommentsAddCategoriesNotPermitted:
    'Você não tem permissão para ver as categorias. Peça ao administrador do Flex uma função do Insights que permita adicionar comentários.',
  AssessmentCommentsAddText: 'Comentário',
  AssessmentCommentsAddTextLength: '{characters} de {limit}',
  AssessmentCommentsAddTextLeftOne: 'Resta {count} caractere',
  AssessmentCommentsAddTextLeftOther: 'Restam {count} caracteres',
  AssessmentCommentsAddTextEmpty: 'Escreva um comentário.',
  AssessmentCommentsAddTextTooLong: 'O comentário é longo demais. Reduza-o para {limit} caracteres.',
  AssessmentCommentsAddPosition: 'Posição (mm:ss)',
  AssessmentCommentsAddPositionHelp: 'Opcional. Momento da gravação, por exemplo 2:14.',
  AssessmentCommentsAddPositionEstimate: 'Cerca de {position}, desde que o agente aceitou.',
  AssessmentCommentsAddPositionUnreadable: 'Escreva a posição em minutos:segundos, por exemplo 2:14.',
  AssessmentCommentsAddSend: 'Adicionar',
  AssessmentCommentsAddSending: 'Adicionando…',
  AssessmentCommentsAddUndo: 'Desfazer',
  AssessmentCommentsAddWaitingOne: 'Será adicionado em {count} segundo…',
  AssessmentCommentsAddWaitingOther: 'Será adicionado em {count} segundos…',
  AssessmentCommentsAddShortcut: 'Ctrl ↵',
  AssessmentCommentsAddShortcutMac: '⌘ ↵',
  AssessmentCommentsAddSendAgain: 'Adicionar novamente',
  AssessmentCommentsAddSaved: 'Comentário adicionado',
  AssessmentCommentsAddDiscardQuestion: 'Descartar este comentário?',
  AssessmentCommentsAddDiscard: 'Descartar',
  AssessmentCommentsAddKeepWriting: 'Continuar escrevendo',
  AssessmentCommentsUnsentHeading: 'Seu comentário não enviado',
  AssessmentCommentsUnsentBody:
    'A conversa não está mais atribuída a este agente. Copie o texto para adicioná-lo no Insights.',
  AssessmentCommentsUnsentReadyBody: 'Ele não foi enviado. Você ainda pode adicioná-lo à conversa.',
  AssessmentCommentsUnsentLoadingBody: 'Verificando se o Insights já tem esta conversa…',
  AssessmentCommentsUnsentNotProcessedBody:
    'O Insights ainda não tem esta conversa. Você poderá adicionar o comentário quando ele a tiver, normalmente em até uma hora.',
  AssessmentCommentsUnsentFailedBody: 'Não foi possível carregar esta conversa do Insights.',
  AssessmentCommentsUnsentKeep: 'Manter',
  AssessmentCommentsAddFailedHeading: 'O comentário não foi adicionado',
  AssessmentCommentsAddFailedBody: 'O Insights não conseguiu salvá-lo. Tente novamente em alguns minutos.',
  AssessmentCommentsAddRejectedHeading: 'O Insights não aceitou o comentário',
  AssessmentCommentsAddRejectedBody:
    'Nada foi salvo. Altere o comentário e adicione-o novamente. Se o problema continuar, avise o administrador do Flex.',
  AssessmentCommentsAddNotFoundHeading: 'O Insights não encontrou esta conversa',
  AssessmentCommentsAddNotFoundBody: 'Nada foi salvo. Atualize os comentários e adicione o seu novamente.',
  AssessmentCommentsAddUnauthenticatedBody:
    'Nada foi salvo. Copie o seu texto, saia, entre novamente e adicione-o outra vez.',
  AssessmentCommentsAddNotPermittedHeading: 'Você não tem permissão para adicionar comentários',
  AssessmentCommentsAddNotPermittedBody:
    'Nada foi salvo. Peça ao administrador do Flex uma função do Insights que permita adicionar comentários, como Team leader ou Quality manager.',
  AssessmentCommentsAddRateLimitedBodyOne: 'Nada foi salvo. Tente novamente em {count} segundo.',
  AssessmentCommentsAddRateLimitedBodyOther: 'Nada foi salvo. Tente novamente em {count} segundos.',
  AssessmentCommentsAddRateLimitOverBody: 'Nada foi salvo. Você já pode tentar novamente.',
  AssessmentCommentsAddOfflineHeading: 'O comentário não foi enviado',
  AssessmentCommentsAddOfflineBody:
    'O seu texto continua guardado. Adicione o comentário quando a conexão voltar.',
  AssessmentCommentsAddUnknownHeading: 'O comentário pode ter sido salvo',
  AssessmentCommentsAddUnknownBody:
    'Não conseguimos confirmar se o comentário foi salvo. Verifique a lista antes de adicioná-lo novamente.',
  AssessmentCommentsAddCheckList: 'Verificar lista',
  AssessmentCommentsAddChecking: 'Verificando…',
  AssessmentCommentsAddCheckFailedBody:
    'Não foi possível carregar a lista. Verifique novamente em instantes.',
  AssessmentCommentsAddNotListedBody:
    'Ele ainda não aparece na lista. Isso pode levar um momento; verifique de novo antes de adicioná-lo novamente.',
  AssessmentCommentsAddEqualBodyOne:
    'A lista tem {count} comentário com este texto e esta categoria. Não podemos saber se é este.',
  AssessmentCommentsAddEqualBodyOther:
    'A lista tem {count} comentários com este texto e esta categoria. Não podemos saber se este é um deles.',
  AssessmentCommentsAddCopiesHeadingOne: 'O Insights salvou este comentário {count} vez',
  AssessmentCommentsAddCopiesHeadingOther: 'O Insights salvou este comentário {count} vezes',
  AssessmentCommentsAddCopiesBody:
    'O Flex não consegue excluir comentários. Não adicione este novamente e avise o administrador do Insights sobre as cópias.',

  AssessmentCommentsOwnAssessmentOne: 'Sua avaliação desta conversa: {count} resposta',
  AssessmentCommentsOwnAssessmentOther: 'Sua avaliação desta conversa: {count} respostas',
  AssessmentCommentsOwnAssessmentWhen: 'Data da avaliação: {when}.',
  AssessmentCommentsOwnAssessmentOthers: 'As avaliações de outros avaliadores não estão disponíveis aqui.',
  AssessmentCommentsOwnAssessmentNoQuestion: 'Pergunta sem nome',
  AssessmentCommentsOwnAssessmentNoAnswer: 'Sem resposta',
  AssessmentCommentsOwnAssessmentScore: 'Pontuação: {percent}',
  AssessmentCommentsOwnAssessmentFailed: 'Não foi possível carregar sua avaliação.',
  AssessmentCommentsOwnAssessmentScoresFailed: 'Não foi possível carregar as pontuações.',

  AssessmentCommentsOfConversationHeading: 'Comentários desta conversa',
  AssessmentCommentsPart: 'De quem é a parte comentada',
  AssessmentCommentsPartOf: '{number}. {name}',
  AssessmentCommentsPartLoading: 'Carregando esta parte…',
  AssessmentCommentsPartFailed:
    'Não foi possível carregar esta parte. O comentário será para o agente desta tarefa.',
  AssessmentCommentsPartNoAgent:
    'O Insights não informa um agente para esta parte. O comentário será para o agente desta tarefa.',
  AssessmentCommentsOthersFailed:
    'Não foi possível carregar os comentários sobre os outros agentes desta conversa.',
  AssessmentCommentsAgentNotNamed: 'sem nome',

  AssessmentCommentsTab: 'Comentários',
  AssessmentCommentsTeamCrashedHeading: 'Os comentários não estão disponíveis',
  AssessmentCommentsTeamReload: 'Recarregar comentários',

  AssessmentCommentsTeamLoading: 'Carregando os comentários',
  AssessmentCommentsTeamLoaded: 'Comentários carregados',
  AssessmentCommentsTeamCancelledBody: 'Nenhum comentário foi carregado.',
  AssessmentCommentsTeamLoad: 'Carregar comentários',
  AssessmentCommentsTeamLiveHeading: 'Os comentários chegam depois da conversa',
  AssessmentCommentsTeamLiveBody:
    'Os comentários aparecerão aqui depois que esta conversa terminar e for processada, em geral em menos de uma hora.',
  AssessmentCommentsTeamConversationEmptyHeading: 'Esta conversa ainda não tem comentários',
  AssessmentCommentsTeamConversationEmptyBody:
    'Os comentários adicionados no Flex ou no Insights aparecerão aqui.',
  AssessmentCommentsTeamNotProcessedHeading: 'Esta conversa ainda está sendo processada',
  AssessmentCommentsTeamNotProcessedBody:
    'Os comentários aparecerão aqui quando o Insights a processar, em geral em menos de uma hora.',
  AssessmentCommentsTeamWorkerHeading: 'Comentários de avaliação',
  AssessmentCommentsTeamWorkerEmptyHeading: 'Este agente não tem comentários',
  AssessmentCommentsTeamWorkerEmptyBody: 'Os comentários adicionados no Insights aparecerão aqui.',
  AssessmentCommentsTrend: 'Tendência',
  AssessmentCommentsColumnHeader: 'Comentários',
  AssessmentCommentsColumnPeriod: 'em 30 dias',
  AssessmentCommentsColumnHint:
    'Comentários de avaliação dos últimos 30 dias e data do mais recente. A ordenação considera só os agentes que já apareceram na tela.',
  AssessmentCommentsColumnCountOne: '{count} comentário nos últimos 30 dias',
  AssessmentCommentsColumnCountOther: '{count} comentários nos últimos 30 dias',
  AssessmentCommentsColumnAtLeastOne: 'pelo menos {count} comentário nos últimos 30 dias',
  AssessmentCommentsColumnAtLeastOther: 'pelo menos {count} comentários nos últimos 30 dias',
  AssessmentCommentsColumnLast: 'último comentário {when}',
  AssessmentCommentsColumnAgentUnknown:
    'Este navegador ainda não conhece o ID deste agente no Insights. Selecione o agente para procurá-lo.',
  AssessmentCommentsColumnFailed:
    'Não foi possível carregar os comentários. Eles serão carregados de novo automaticamente.',
  AssessmentCommentsColumnNotCounted:
    'Há mais comentários do que uma solicitação retorna. Não se sabe quantos são dos últimos 30 dias.',
  AssessmentCommentsUncommented: 'Conversas sem comentários',
  AssessmentCommentsUncommentedCount: 'Conversas sem comentários ({count})',
  AssessmentCommentsUncommentedLoading: 'Carregando as conversas…',
  AssessmentCommentsUncommentedFailed: 'Não foi possível carregar as conversas.',
  AssessmentCommentsUncommentedNone: 'Nenhuma entre as conversas que o Teams View mostrou a você.',
  AssessmentCommentsLinkOpen: 'Adicionar a outra conversa',
  AssessmentCommentsLinkLabel: 'Link ou ID da conversa',
  AssessmentCommentsLinkHelp: 'O link do player do Insights no Flex ou o endereço da conversa no Flex.',
  AssessmentCommentsLinkFind: 'Procurar conversa',
  AssessmentCommentsLinkUnreadable: 'Digite o link de uma conversa ou o ID dela.',
  AssessmentCommentsLinkLoading: 'Procurando a conversa…',
  AssessmentCommentsLinkNotFound: 'O Insights não tem esta conversa. Confira o link.',
  AssessmentCommentsLinkNotPermitted: 'Você não tem acesso a esta conversa no Insights.',
  AssessmentCommentsLinkFailed: 'Não foi possível carregar a conversa.',
  AssessmentCommentsLinkNoAgent:
    'O Insights não informa um agente para esta conversa, então ela não pode receber comentários.',
  AssessmentCommentsOfOtherAgent: 'Esta conversa está no histórico de {name}, não no do agente selecionado.',
  AssessmentCommentsOfUnnamedAgent:
    'Esta conversa está no histórico de outro agente, cujo nome o Insights não informa.',
  AssessmentCommentsTeamAgentUnknownHeading: 'Este agente não foi encontrado no Insights',
  AssessmentCommentsTeamAgentUnknownBody:
    'Selecione uma das conversas dele ou peça a um administrador que defina o ID de agente dele no Insights.',
  AssessmentCommentsTeamOfflineBody: 'Os comentários serão carregados quando a conexão voltar.',
  AssessmentCommentsTeamOfflineWithDataBody:
    'Última atualização: {time}. Os comentários serão atualizados quando a conexão voltar.',
  AssessmentCommentsTeamFailedHeading: 'Não foi possível carregar os comentários',
  AssessmentCommentsTeamRateLimitedBodyOne: 'Os comentários serão carregados novamente em {count} segundo.',
  AssessmentCommentsTeamRateLimitedBodyOther:
    'Os comentários serão carregados novamente em {count} segundos.',
  AssessmentCommentsTeamNotPermittedHeading: 'Você não tem acesso aos comentários',
  AssessmentCommentsTeamNotPermittedBody:
    'Peça ao administrador do Flex uma função do Insights que permita ver comentários, como Team leader ou Quality manager.',
  AssessmentCommentsTeamUnreadableHeading: 'Não foi possível ler os comentários',

  AssessmentCommentsCopy: 'Copiar texto',
  AssessmentCommentsCopied: 'Copiado',
  AssessmentCommentsCopyFailed: 'Não copiado. Selecione o texto e copie-o.',
  AssessmentCommentsActions: 'Mais ações',
  AssessmentCommentsOpenConversation: 'Abrir conversa',
  AssessmentCommentsOpenAt: 'Abrir em {position}',
  AssessmentCommentsCopyLink: 'Copiar link',
  AssessmentCommentsLinkCopied: 'Link copiado',
  AssessmentCommentsLinkCopyFailed: 'Link não copiado. O navegador não permite.',
  AssessmentCommentsAbout: 'Agente: {name}',
  AssessmentCommentsWeight: 'Peso {weight}',
  AssessmentCommentsNotInReports: 'Fora dos relatórios',

  AssessmentCommentsSearch: 'Pesquisar no feedback',
  AssessmentCommentsTeamSearch: 'Pesquisar nos comentários',
  AssessmentCommentsSearchClear: 'Limpar a pesquisa',
  AssessmentCommentsFilters: 'Filtros',
  AssessmentCommentsFiltersActive: 'Filtros ({count})',
  AssessmentCommentsFilterCategoryAll: 'Todas as categorias',
  AssessmentCommentsFilterByCategory: 'Filtrar por {name}',
  AssessmentCommentsFilterTone: 'Tipo',
  AssessmentCommentsFilterToneAll: 'Todos os tipos',
  AssessmentCommentsFilterPeriod: 'Período',
  AssessmentCommentsFilterPeriodAll: 'Qualquer data',
  AssessmentCommentsFilterPeriodLast7Days: 'Últimos 7 dias',
  AssessmentCommentsFilterPeriodLast30Days: 'Últimos 30 dias',
  AssessmentCommentsFilterPeriodLast90Days: 'Últimos 90 dias',
  AssessmentCommentsFilterPeriodLast365Days: 'Últimos 365 dias',
  AssessmentCommentsFilterReviewer: 'Avaliador',
  AssessmentCommentsFilterReviewerAll: 'Todos os avaliadores',
  AssessmentCommentsFilterOwn: 'Escritos por mim',
  AssessmentCommentsFilterOrder: 'Ordem',
  AssessmentCommentsFilterOrderNewest: 'Mais recentes',
  AssessmentCommentsFilterOrderOldest: 'Mais antigos',
  AssessmentCommentsFilterChoice: '{name} ({count})',
  AssessmentCommentsFilterMatchOne: '{count} de {loaded} comentários',
  AssessmentCommentsFilterMatchOther: '{count} de {loaded} comentários',
  AssessmentCommentsFilterClear: 'Limpar filtros',
  AssessmentCommentsFiltersActiveList: 'Filtros ativos',
  AssessmentCommentsFilterRemove: 'Remover filtro: {name}',
  AssessmentCommentsNoMatchHeading: 'Nenhum feedback corresponde aos filtros',
  AssessmentCommentsTeamNoMatchHeading: 'Nenhum comentário corresponde aos filtros',
  AssessmentCommentsNoMatchBody: 'Tente outra categoria ou outro período.',
  AssessmentCommentsNoHitHeading: 'Nenhum comentário contém “{search}”',
  AssessmentCommentsNoHitBody: 'Confira a ortografia ou pesquise com menos palavras.',
  AssessmentCommentsNoHitLoadedBody: 'A pesquisa incluiu só os comentários carregados até agora.',
  AssessmentCommentsNoHitFilteredBody: 'Os filtros excluem outros comentários, que podem conter o termo.',

  AssessmentCommentsShowAllOne: 'Mostrar {count} comentário',
  AssessmentCommentsShowAllOther: 'Mostrar todos os {count} comentários',
  AssessmentCommentsShowMoreComments: 'Mostrar mais comentários',
  AssessmentCommentsLoadAll: 'Carregar todos',
  AssessmentCommentsLoadAllStop: 'Parar',
  AssessmentCommentsLoadAllProgress: 'Carregando todos os comentários: {count} até agora',
  AssessmentCommentsLoadAllDoneOne: '{count} comentário carregado; não há mais',
  AssessmentCommentsLoadAllDoneOther: 'Todos os {count} comentários carregados',
  AssessmentCommentsMoreWithoutMatchOne: 'Mais {count} comentário carregado. Não corresponde aos filtros.',
  AssessmentCommentsMoreWithoutMatchOther:
    'Mais {count} comentários carregados. Nenhum corresponde aos filtros.',

  AssessmentCommentsExport: 'Baixar CSV',
  AssessmentCommentsExportAsk: 'Nem todos os comentários foram carregados.',
  AssessmentCommentsExportLoadAll: 'Carregar tudo e baixar',
  AssessmentCommentsExportLoadedOne: 'Baixar {count} comentário',
  AssessmentCommentsExportLoadedOther: 'Baixar {count} comentários',
  AssessmentCommentsExportLoading:
    'Carregando o restante. O download começará quando todos os comentários estiverem carregados.',
  AssessmentCommentsExportIncomplete: 'Não foi possível carregar o restante. Nada foi baixado.',
  AssessmentCommentsExportCapped:
    'Não é possível carregar mais comentários aqui. Os demais estão no Insights.',
  AssessmentCommentsExportSavedOne: '{count} comentário baixado',
  AssessmentCommentsExportSavedOther: '{count} comentários baixados',
  AssessmentCommentsExportFailed: 'Não baixado. O navegador não conseguiu salvar o arquivo.',
  AssessmentCommentsExportFile: 'comentarios-de-avaliacao',
  AssessmentCommentsExportFilePartial: '(incompleto)',
  AssessmentCommentsExportNotWholeOne: 'Incompleto: apenas {count} comentário foi carregado; há outros.',
  AssessmentCommentsExportNotWholeOther:
    'Incompleto: apenas {count} comentários foram carregados; há outros.',
  AssessmentCommentsExportUnreadableOne: '{count} comentário não pôde ser lido e está faltando.',
  AssessmentCommentsExportUnreadableOther: '{count} comentários não puderam ser lidos e estão faltando.',
  AssessmentCommentsExportConversation: 'Conversa',
  AssessmentCommentsExportConversationDate: 'Data da conversa (UTC)',
  AssessmentCommentsExportQueue: 'Fila',
  AssessmentCommentsExportReviewerEmail: 'E-mail do avaliador',
  AssessmentCommentsExportSeconds: 'Posição (segundos)',
  AssessmentCommentsExportPosition: 'Posição',
  AssessmentCommentsExportCreated: 'Escrito em (UTC)',
  AssessmentCommentsExportWeight: 'Peso',
  AssessmentCommentsExportInReports: 'Nos relatórios',
  AssessmentCommentsExportYes: 'Sim',
  AssessmentCommentsExportNo: 'Não',
  AssessmentCommentsExportScore: 'Pontuação',
  AssessmentCommentsExportLink: 'Link',

  AssessmentCommentsSummaryOne: '{count} comentário',
  AssessmentCommentsSummaryOther: '{count} comentários',
  AssessmentCommentsSummaryLoadedOne: '{count} comentário carregado',
  AssessmentCommentsSummaryLoadedOther: '{count} comentários carregados',
  AssessmentCommentsSummaryAtLeast: '{count}+',
  AssessmentCommentsSummaryLast: 'último: {when}',
  AssessmentCommentsSummaryRecent: '{count} em 30 dias',
  AssessmentCommentsQuickFilters: 'Filtros rápidos',
  AssessmentCommentsCategoriesMoreOne: '{count} outra categoria',
  AssessmentCommentsCategoriesMoreOther: '{count} outras categorias',
  AssessmentCommentsSummaryRest: 'e mais {count}',
  AssessmentCommentsSummaryFewer: 'Mostrar menos',

  AssessmentCommentsFigureStrengthsOne: '{count} ponto forte',
  AssessmentCommentsFigureStrengthsOther: '{count} pontos fortes',
  AssessmentCommentsFigureToImproveOne: '{count} a melhorar',
  AssessmentCommentsFigureToImproveOther: '{count} a melhorar',
  AssessmentCommentsFigureMustFixOne: '{count} a corrigir',
  AssessmentCommentsFigureMustFixOther: '{count} a corrigir',
  AssessmentCommentsFigureMore: '{count} a mais que nos 30 dias anteriores',
  AssessmentCommentsFigureFewer: '{count} a menos que nos 30 dias anteriores',
  AssessmentCommentsFigureOfLoadedOne: 'de {count} carregado',
  AssessmentCommentsFigureOfLoadedOther: 'de {count} carregados',

  AssessmentCommentsChartHeading: 'Feedback ao longo do tempo',
  AssessmentCommentsTeamChartHeading: 'Comentários ao longo do tempo',
  AssessmentCommentsChartShow: 'Mostrar resumo',
  AssessmentCommentsChartHide: 'Ocultar resumo',
  AssessmentCommentsChartName:
    '{heading}: por mês entre {from} e {to}, {strengths} e {toImprove}, no máximo {most} em um mês',
  AssessmentCommentsChartStrengths: 'Pontos fortes',
  AssessmentCommentsChartToImprove: 'A melhorar',
  AssessmentCommentsChartTopics: 'Temas a melhorar',
  AssessmentCommentsChartCategories: 'Por categoria',
  AssessmentCommentsChartWithMustFix: '"A melhorar" inclui "a corrigir".',
  AssessmentCommentsChartFirstPartial: '{month} não está carregado por completo.',
  AssessmentCommentsChartNeitherOne: '{count} não é ponto forte nem algo a melhorar.',
  AssessmentCommentsChartNeitherOther: '{count} não são pontos fortes nem algo a melhorar.',
  AssessmentCommentsChartPerMonth: 'Por mês',
  AssessmentCommentsChartMonth: 'Mês',
  AssessmentCommentsChartAmongLoadedOne: 'Com base em {count} comentário carregado.',
  AssessmentCommentsChartAmongLoadedOther: 'Com base em {count} comentários carregados.',
  AssessmentCommentsChartUndatedOne: '{count} comentário sem data não é exibido.',
  AssessmentCommentsChartUndatedOther: '{count} comentários sem data não são exibidos.',
  AssessmentCommentsChartEarlierOne: '{count} comentário mais antigo não é exibido.',
  AssessmentCommentsChartEarlierOther: '{count} comentários mais antigos não são exibidos.',
  AssessmentCommentsChartLaterOne: '{count} comentário com data futura não é exibido.',
  AssessmentCommentsChartLaterOther: '{count} comentários com data futura não são exibidos.',
  AssessmentCommentsChartAsTable: 'Mostrar como tabela',
  AssessmentCommentsChartAsPicture: 'Mostrar como gráfico',

  AssessmentCommentsNotMatchedHeading: 'Este feedback não é seu',
  AssessmentCommentsNotMatchedBody:
    'O Insights enviou feedback de outro agente, por isso ele não é exibido. Peça a um administrador que verifique o seu ID de agente do Insights.',
  AssessmentCommentsTeamNotMatchedHeading: 'Estes comentários não são deste agente',
  AssessmentCommentsTeamNotMatchedBody:
    'O Insights enviou comentários de outro agente, por isso eles não são exibidos. Peça a um administrador que verifique o ID de agente do Insights deste agente.',

  AssessmentCommentsSettingsIgnored: 'Algumas configurações do plugin são ignoradas: {problems}',
  AssessmentCommentsSettingUnknown: '"{key}" não é uma configuração reconhecida.',
  AssessmentCommentsSettingUnusable: '"{key}" deve ser {takes}. O valor padrão é usado.',
  AssessmentCommentsSettingDuplicate:
    '"{key}" é ignorado porque uma entrada anterior indica a mesma categoria.',
  AssessmentCommentsSettingTooMany: '"{key}" aceita até {limit} entradas; as demais são ignoradas.',
  AssessmentCommentsSettingHostNotTrusted:
    '"{key}" é ignorada porque "{trust}" não indica o host dela. Para confirmar o host, defina "{key}" novamente com "npm run configure".',
  AssessmentCommentsSettingTakesSettings: 'um objeto com configurações',
  AssessmentCommentsSettingTakesOnOff: 'true ou false',
  AssessmentCommentsSettingTakesWholeNumber: 'um número inteiro de {from} a {to}',
  AssessmentCommentsSettingTakesAttributeName: 'o nome de um atributo do worker',
  AssessmentCommentsSettingTakesRoles: 'uma lista de funções do Flex',
  AssessmentCommentsSettingTakesHttpsAddress: 'um endereço https sem porta nem parâmetros',
  AssessmentCommentsSettingTakesHost: 'um nome de host, como example.com',
  AssessmentCommentsSettingTakesTexts: 'um objeto com textos por chave',
  AssessmentCommentsSettingTakesTones: 'um objeto com o tom de cada categoria',
  AssessmentCommentsSettingTakesCategoryName: 'o nome de uma categoria',
  AssessmentCommentsSettingTakesChoice: 'um destes valores: {choices}',
  AssessmentCommentsSettingTakesText:
    'um texto de até {limit} caracteres, sem tags HTML, chaves duplas nem caracteres ocultos',
  AssessmentCommentsSettingTakesTextWith:
    'um texto de até {limit} caracteres, sem tags HTML, chaves duplas nem caracteres ocultos, sem outros valores além de {values}',

  AssessmentCommentsSetupLink: 'Configuração de comentários',
  AssessmentCommentsSetupHeading: 'Comentários de avaliação: verificação da configuração',
  AssessmentCommentsSetupIntro: 'Faz verificações somente de leitura com a sua conta. Nada é alterado.',
  AssessmentCommentsSetupCheckAgain: 'Verificar novamente',
  AssessmentCommentsSetupCopy: 'Copiar resultado',
  AssessmentCommentsSetupCopyHelp: 'A cópia não contém nomes, IDs nem comentários.',
  AssessmentCommentsSetupChecking: 'Verificando',
  AssessmentCommentsSetupOk: 'OK',
  AssessmentCommentsSetupToDo: 'Pendente',
  AssessmentCommentsSetupNotChecked: 'Não verificado',
  AssessmentCommentsSetupReady: 'Pronto para supervisores. Agentes: faça um teste.',
  AssessmentCommentsSetupThingsToDoOne: '{count} pendência',
  AssessmentCommentsSetupThingsToDoOther: '{count} pendências',
  AssessmentCommentsSetupCrashedHeading: 'A verificação não está disponível',
  AssessmentCommentsSetupCopiedLine: '{name} ({state}): {found}',

  AssessmentCommentsSetupConnection: 'Conexão com o Insights',
  AssessmentCommentsSetupConnected: 'Conectado.',
  AssessmentCommentsSetupRoles: 'Suas funções no Insights',
  AssessmentCommentsSetupFullRoles: '{roles}: você pode ler e adicionar comentários.',
  AssessmentCommentsSetupViewOnlyRoles: '{roles}: você pode ler comentários, mas não adicioná-los.',
  AssessmentCommentsSetupNoRole: 'Você não tem uma função no Insights.',
  AssessmentCommentsSetupConversations: 'Leitura de conversas',
  AssessmentCommentsSetupConversationsFound: 'É possível ler conversas.',
  AssessmentCommentsSetupConversationsNone:
    'O acesso funciona. O Insights ainda não tem as conversas que este navegador já viu. Em geral elas chegam em menos de uma hora.',
  AssessmentCommentsSetupConversationsUnknown:
    'O acesso funciona. Este navegador ainda não viu conversas. Abra o Teams View e verifique novamente.',
  AssessmentCommentsSetupComments: 'Leitura de comentários',
  AssessmentCommentsSetupCommentsFound: 'É possível ler comentários.',
  AssessmentCommentsSetupCommentsNone: 'O acesso funciona. Nenhum comentário foi encontrado.',
  AssessmentCommentsSetupCommentsUnknown:
    'O acesso funciona. Este navegador ainda não conhece nenhum agente ou conversa para pesquisar.',
  AssessmentCommentsSetupNotAsked: 'Não será verificado até que o problema acima seja resolvido.',

  AssessmentCommentsSetupNetwork: 'O navegador não recebeu resposta do Insights.',
  AssessmentCommentsSetupNetworkAdvice:
    'Verifique a sua conexão e se nenhum firewall, proxy ou extensão do navegador bloqueia flex-api.twilio.com.',
  AssessmentCommentsSetupTimeout: 'O Insights demorou demais para responder.',
  AssessmentCommentsSetupUnavailable: 'O Insights não está respondendo.',
  AssessmentCommentsSetupLaterAdvice:
    'Verifique novamente em alguns minutos. Se o problema continuar, consulte a página de status da Twilio.',
  AssessmentCommentsSetupUnreadable: 'A resposta não parece ter vindo do Insights.',
  AssessmentCommentsSetupUnreadableAdvice:
    'Verifique se um proxy responde no lugar dele. Se não, copie o resultado para o suporte da Twilio.',
  AssessmentCommentsSetupUnauthenticated: 'O Insights não aceitou a sua sessão.',
  AssessmentCommentsSetupUnauthenticatedAdvice: 'Saia, entre novamente e verifique outra vez.',
  AssessmentCommentsSetupNotPermitted: 'Você não tem permissão para isto no Insights.',
  AssessmentCommentsSetupRoleAdvice:
    'Atribua a si uma função do Insights que permita ver comentários, como Team leader (wfo.team_leader) ou Quality manager (wfo.quality_manager): no Insights, em Settings, Users.',
  AssessmentCommentsSetupNotSetUp: 'O Insights não está configurado para esta conta.',
  AssessmentCommentsSetupNotSetUpAdvice: 'Ative o Flex Insights e verifique novamente.',
  AssessmentCommentsSetupRateLimited: 'Esta conta está fazendo solicitações demais neste momento.',
  AssessmentCommentsSetupRateLimitedAdvice: 'Verifique novamente em alguns minutos.',
  AssessmentCommentsSetupRejected: 'O Insights não aceitou a solicitação.',
  AssessmentCommentsSetupRejectedAdvice:
    'Procure uma atualização do plugin ou copie o resultado para o suporte.',

  AssessmentCommentsSetupVersions: 'Versões',
  AssessmentCommentsSetupVersionsFound: 'Flex UI {flex} (compatível), React {react}, plugin {plugin}.',
  AssessmentCommentsSetupSettings: 'Configurações',
  AssessmentCommentsSetupSettingsUsual: 'Todas as configurações estão com o valor padrão.',
  AssessmentCommentsSetupSettingsChanged: 'Configurações alteradas: {names}.',
  AssessmentCommentsSetupSettingsAdvice: 'Corrija isto na configuração do Flex e recarregue o Flex.',
  AssessmentCommentsSetupAgentAccess: 'Onde os agentes leem o feedback',
  AssessmentCommentsSetupAgentAccessDirect:
    'No próprio Insights. Se ele recusar os agentes, a sua própria Twilio Function pode ocupar o lugar dele.',
  AssessmentCommentsSetupAgentAccessDirectAdvice:
    'Para testar, entre como agente e abra o painel de feedback. Se ele disser que o feedback não está ativado, execute: npm run deploy -- --for-agents',
  AssessmentCommentsSetupFunctionReady:
    'Na sua própria Twilio Function. {host} responde com a versão {version}, a mesma do plugin.',
  AssessmentCommentsSetupFunctionNewer:
    'Na sua própria Twilio Function. {host} responde com a versão {version}, mais recente que a do plugin ({plugin}).',
  AssessmentCommentsSetupFunctionTestHelp:
    'Esta verificação não enviou nenhum token a ela, por isso não mostra se a Twilio Function reconhece os agentes. Entre como agente ou teste com a sua própria sessão: nesse caso, {host} recebe o seu token.',
  AssessmentCommentsSetupFunctionTest: 'Testar com a minha sessão',
  AssessmentCommentsSetupFunctionTesting: 'Testando com a sua sessão.',
  AssessmentCommentsSetupFunctionRecognized:
    'Ela aceita a sua sessão e reconhece você como agente no Insights.',
  AssessmentCommentsSetupFunctionNotRecognized:
    'Ela aceita a sua sessão e consegue ler o Insights. Não reconhece você como agente, o que é normal se você não concluiu nenhuma conversa nos últimos 30 dias. Para ver o que os agentes recebem, entre como um deles.',
  AssessmentCommentsSetupFunctionFilterIgnored:
    'O teste falhou (403002): o Insights ignora o filtro com que a Twilio Function reconhece os agentes, por isso ela recusa todos. Relate isto com o resultado de: npm run try:account',
  AssessmentCommentsSetupFunctionAccountRefused:
    'O teste falhou (403003): a Twilio recusa as credenciais da própria conta, que a Twilio Function usa. Para descobrir o motivo, execute: npm run try:account',
  AssessmentCommentsSetupFunctionSessionRefused:
    'O teste falhou (401): a Twilio Function não aceita a sua sessão. Ela provavelmente é de outra conta. Verifique "insights_base_url".',
  AssessmentCommentsSetupFunctionTestFailed: 'O teste falhou ({code}). Teste novamente em alguns minutos.',
  AssessmentCommentsSetupFunctionUnversioned:
    'Na sua própria Twilio Function. {host} pede um token, mas não informa a versão, por isso pode ser outra coisa.',
  AssessmentCommentsSetupFunctionUnversionedAdvice:
    'Verifique "{url}" ou implante a Twilio Function novamente: {command}',
  AssessmentCommentsSetupFunctionOlder:
    'Na sua própria Twilio Function. {host} responde com a versão {version}, mais antiga que a do plugin ({plugin}).',
  AssessmentCommentsSetupFunctionDeployAdvice:
    'Implante a Twilio Function novamente e verifique de novo: {command}',
  AssessmentCommentsSetupFunctionTimeout:
    'Na sua própria Twilio Function, mas {host} não respondeu em 10 segundos.',
  AssessmentCommentsSetupFunctionUnreachable: 'Na sua própria Twilio Function, mas nada responde em {host}.',
  AssessmentCommentsSetupFunctionUnreachableAdvice:
    'Verifique "{url}" e se nenhum firewall ou Content Security Policy bloqueia esse endereço. Se a Twilio Function não estiver implantada, execute: {command}',
  AssessmentCommentsSetupFunctionUnreadable:
    'Na sua própria Twilio Function, mas esta página não consegue ler o que {host} responde.',
  AssessmentCommentsSetupFunctionUnreadableAdvice:
    'Verifique "{url}". Se estiver correto, a Twilio Function não permite páginas de {origin}. Para permiti-las, execute: {command} --origin {origin}',
  AssessmentCommentsSetupFunctionNotSetUp:
    'Na sua própria Twilio Function, mas a configuração {setting} dela em {host} está ausente ou incorreta.',
  AssessmentCommentsSetupFunctionUnexpected:
    'Na sua própria Twilio Function, mas o que responde em {host} não é ela ({status}).',
  AssessmentCommentsSetupFunctionUnexpectedAdvice:
    'Verifique "{url}" e se a Twilio Function está implantada lá: {command}',
  AssessmentCommentsSetupStore: 'Armazenamento de feedback',
  AssessmentCommentsSetupStoreOff:
    'As marcas de visto ficam em cada navegador e não é possível confirmar a leitura do feedback. As suas próprias Twilio Functions podem mudar isso: npm run deploy -- --feedback',
  AssessmentCommentsSetupStoreMissing:
    'Em lugar nenhum. Sem "{url}", estas configurações não fazem nada: {names}.',
  AssessmentCommentsSetupStoreMissingAdvice:
    'Implante as Twilio Functions, recarregue o Flex e verifique de novo: npm run deploy -- --feedback',
  AssessmentCommentsSetupStoreUsed: 'Ativado: {names}.',
  AssessmentCommentsSetupStoreUnused:
    'Nada é guardado ainda. Para ativar, execute: npm run configure -- --set seen_everywhere=true --set acknowledgements=true',
  AssessmentCommentsSetupAgentIds: 'Correspondência de agentes com o Insights',
  AssessmentCommentsSetupAgentIdsLearned:
    'Obtida das conversas encerradas. Um atributo do worker com o ID é mais rápido e confiável ("agent_id_attribute").',
  AssessmentCommentsSetupAgentIdsAttribute:
    'Pelo atributo do worker "{attribute}"; para quem não o tem, obtida das conversas encerradas.',
  AssessmentCommentsSetupTones: 'Tons das categorias',
  AssessmentCommentsSetupTonesNotSet:
    'Nenhuma categoria tem um tom; por isso, nenhum comentário é marcado como ponto forte ou a melhorar ("category_tones").',
  AssessmentCommentsSetupTonesAll: 'Todas as categorias têm um tom.',
  AssessmentCommentsSetupTonesMissing: 'Categorias sem tom: {names}.',
  AssessmentCommentsSetupTonesUnknown: 'Não foi possível obter as categorias.',

  AssessmentCommentsNew: 'Novo',
  AssessmentCommentsNewCountOne: '{count} comentário novo',
  AssessmentCommentsNewCountOther: '{count} comentários novos',
  AssessmentCommentsNewCountCapped: '{count}+',
  AssessmentCommentsNewShortOne: '{count} novo',
  AssessmentCommentsNewShortOther: '{count} novos',
  AssessmentCommentsNewArrivedOne: '{count} comentário novo no seu feedback',
  AssessmentCommentsNewArrivedOther: '{count} comentários novos no seu feedback',
  AssessmentCommentsAllSeen: 'Tudo visto',
  AssessmentCommentsMarkAllSeen: 'Marcar tudo como visto',
  AssessmentCommentsMarkSeen: 'Marcar como visto',
  AssessmentCommentsMarkNew: 'Marcar como novo',
  AssessmentCommentsMarkedSeen: 'Marcado como visto',
  AssessmentCommentsMarkedNew: 'Marcado como novo',
  AssessmentCommentsNewDivider: 'Novo desde a sua última visita',
  AssessmentCommentsEarlierDivider: 'Feedback anterior',
  AssessmentCommentsShortcut: 'Mostrar ou ocultar feedback',
  AssessmentCommentsNewNotification: 'Você tem feedback novo',

  AssessmentCommentsConversationLoading: 'Carregando o feedback desta conversa',
  AssessmentCommentsUpdated: 'Atualizado',
};
