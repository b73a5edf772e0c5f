// Copy to appConfig.js for `twilio flex:plugins:start`. `npm start` does not need it.
var appConfig = {
  pluginService: {
    enabled: true,
    url: '/plugins',
  },
  ytica: false,
  logLevel: 'info',
  showSupervisorDesktopView: true,
};
