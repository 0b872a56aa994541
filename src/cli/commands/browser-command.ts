/** The program that shows an address in the user's browser; undefined where there is no desktop to show it on. */
export function browserCommand(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [program: string, ...args: string[]] | undefined {
  if (isSet(environment.CI) || isSet(environment.SSH_CONNECTION)) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return isSet(environment.DISPLAY) || isSet(environment.WAYLAND_DISPLAY) ? ['xdg-open'] : undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}
