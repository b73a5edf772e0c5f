/**
 * Provides a silent microphone and a speaker, so that Flex neither requests permission nor reports missing
 * devices. The emulator carries no sound.
 */
export function fakeDevices(): void {
  const devices = [device('audioinput'), device('audiooutput')];
  Object.assign(navigator.mediaDevices, {
    enumerateDevices: () => Promise.resolve(devices),
    getUserMedia: () => Promise.resolve(new AudioContext().createMediaStreamDestination().stream),
  });
}

function device(kind: MediaDeviceKind): MediaDeviceInfo {
  const description = { deviceId: 'default', groupId: 'emulator', kind, label: 'Emulator' };
  return { ...description, toJSON: () => description };
}
