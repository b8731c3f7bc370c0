/** Why a file was not written, apart from what the system itself says (`ENOSPC`, `EACCES`…): both would write somewhere else than the path says. */
export class LinkInTheWay extends Error {
  override readonly name = 'LinkInTheWay';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a link`);
    this.path = path;
  }
}
