// Only for Twilio's own local server (`twilio flex:plugins:start`): copy to appConfig.js. `npm start` takes its place
// here and does not read this file.
var appConfig = {
  pluginService: {
    enabled: true,
    url: '/plugins',
  },
  ytica: false,
  logLevel: 'info',
  showSupervisorDesktopView: true,
};
