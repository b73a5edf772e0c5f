import { iso } from '../../routing/iso';
import type { SidSequence } from '../../world/sids';
import type { Build, Deployment, Environment, FileVersion, NamedFile, Variable } from './resources';

/** One service of Twilio Serverless with its environments, uploaded files, builds, variables and deployments. */
export class ServerlessService {
  include_credentials: boolean;
  readonly environments: Environment[] = [];
  readonly functions: NamedFile[] = [];
  readonly assets: NamedFile[] = [];
  readonly builds: Build[] = [];
  readonly variables: Variable[] = [];
  /** Newest first, as the API lists them. */
  readonly deployments: Deployment[] = [];
  private readonly uploads = new Map<string, { version: FileVersion; contents: Buffer }>();

  constructor(
    readonly sid: string,
    readonly unique_name: string,
    readonly friendly_name: string,
    includesCredentials: boolean,
    private readonly sids: SidSequence,
    private readonly now: () => number,
  ) {
    this.include_credentials = includesCredentials;
  }

  createEnvironment(uniqueName: string, suffix: string | null, domainName: string): Environment {
    const environment = {
      sid: this.sids.next('ZE'),
      service_sid: this.sid,
      unique_name: uniqueName,
      domain_suffix: suffix,
      domain_name: domainName,
      build_sid: null,
    };
    this.environments.push(environment);
    return environment;
  }

  environment(sid: string): Environment | null {
    return this.environments.find((each) => each.sid === sid) ?? null;
  }

  createFile(kind: 'function' | 'asset', friendlyName: string): NamedFile {
    const file = { sid: this.sids.next('ZH'), friendly_name: friendlyName };
    (kind === 'function' ? this.functions : this.assets).push(file);
    return file;
  }

  upload(
    owner: Pick<FileVersion, 'function_sid' | 'asset_sid'>,
    path: string,
    visibility: string,
    contents: Buffer,
  ): FileVersion {
    const version = { ...owner, sid: this.sids.next('ZN'), path, visibility: visibility.toLowerCase() };
    this.uploads.set(version.sid, { version, contents });
    return version;
  }

  createBuild(
    versions: { functions: readonly string[]; assets: readonly string[] },
    facts: Pick<Build, 'dependencies' | 'runtime'>,
  ): Build {
    const uploaded = (sids: readonly string[]): FileVersion[] =>
      sids.flatMap((sid) => this.uploads.get(sid)?.version ?? []);
    const files = {
      asset_versions: uploaded(versions.assets),
      function_versions: uploaded(versions.functions),
    };
    const build: Build = { sid: this.sids.next('ZB'), status: 'building', ...files, ...facts };
    this.builds.unshift(build);
    return build;
  }

  /** A build is complete as soon as a client requests it. */
  build(sid: string): Build | null {
    const build = this.builds.find((each) => each.sid === sid);
    if (build) build.status = 'completed';
    return build ?? null;
  }

  /** @returns null if there is no such environment or build */
  deploy(environmentSid: string, buildSid: string): Deployment | null {
    const environment = this.environment(environmentSid);
    if (!environment || !this.build(buildSid)) return null;
    environment.build_sid = buildSid;
    const place = { environment_sid: environmentSid, build_sid: buildSid };
    const deployment = { sid: this.sids.next('ZD'), ...place, date_created: iso(this.now()) };
    this.deployments.unshift(deployment);
    return deployment;
  }

  createVariable(environmentSid: string, key: string, value: string): Variable {
    const variable = { sid: this.sids.next('ZV'), environment_sid: environmentSid, key, value };
    this.variables.push(variable);
    return variable;
  }

  /** The files of the build that is deployed in an environment, with what they contain. */
  deployedFiles(environment: Environment, kind: 'function' | 'asset'): { path: string; contents: Buffer }[] {
    const build = environment.build_sid === null ? null : this.build(environment.build_sid);
    const versions = kind === 'function' ? build?.function_versions : build?.asset_versions;
    return (versions ?? []).flatMap(({ sid, path }) => {
      const contents = this.uploads.get(sid)?.contents;
      return contents ? [{ path, contents }] : [];
    });
  }
}
