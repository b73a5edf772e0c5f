/** A language that Flex can be switched to. */
export interface FlexLanguage {
  tag: string;
  /** The name in Flex's own menu. */
  name: string;
  /** Keyed as in Flex. A missing key stays English. */
  strings: Readonly<Record<string, string>>;
}

/**
 * A few of Flex's strings, translated for the emulator: enough to see that Flex has changed its language.
 * Twilio's own translations are not on npm. Keys: Flex UI 2.17.1.
 */
export const FLEX_LANGUAGES: readonly FlexLanguage[] = [
  { tag: 'en-US', name: 'English (US)', strings: {} },
  {
    tag: 'es-MX',
    name: 'Español (México)',
    strings: {
      SideNavTaskView: 'Escritorio del agente',
      SideNavTeamsView: 'Equipos',
      SideNavQueuesStatsView: 'Estadísticas de colas',
      LogOut: 'Cerrar sesión',
      LocaleSelectorMenuLink: 'Seleccionar idioma',
      LocaleSelectorTitle: 'Seleccionar idioma',
      LocaleSelectorLabel: 'Idioma',
      LocaleSelectorConfirmButton: 'Confirmar',
      LocaleSelectorCancelButton: 'Cancelar',
      NoTasks: 'No hay tareas activas',
      NoTasksHintAvailable: 'Ya puede recibir tareas.',
      NoTasksHintNotAvailable: 'Cambie su estado para recibir tareas.',
      TaskHeaderEndCall: 'Colgar',
      TaskHeaderEndChat: 'Finalizar',
      TaskHeaderWrapup: 'Cerrar',
      TaskHeaderComplete: 'Completar',
      TaskHeaderStatusAccepted: 'En curso | {{helper.durationSinceUpdate}}',
      TaskHeaderStatusWrapup: 'Cierre | {{helper.durationSinceUpdate}}',
    },
  },
  {
    tag: 'pt-BR',
    name: 'Português (Brasil)',
    strings: {
      SideNavTaskView: 'Área do agente',
      SideNavTeamsView: 'Equipes',
      SideNavQueuesStatsView: 'Estatísticas das filas',
      LogOut: 'Sair',
      LocaleSelectorMenuLink: 'Selecionar idioma',
      LocaleSelectorTitle: 'Selecionar idioma',
      LocaleSelectorLabel: 'Idioma',
      LocaleSelectorConfirmButton: 'Confirmar',
      LocaleSelectorCancelButton: 'Cancelar',
      NoTasks: 'Nenhuma tarefa ativa',
      NoTasksHintAvailable: 'Você já pode receber tarefas.',
      NoTasksHintNotAvailable: 'Mude o seu status para receber tarefas.',
      TaskHeaderEndCall: 'Desligar',
      TaskHeaderEndChat: 'Encerrar',
      TaskHeaderWrapup: 'Finalizar',
      TaskHeaderComplete: 'Concluir',
      TaskHeaderStatusAccepted: 'Em andamento | {{helper.durationSinceUpdate}}',
      TaskHeaderStatusWrapup: 'Finalização | {{helper.durationSinceUpdate}}',
    },
  },
];
