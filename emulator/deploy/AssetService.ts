import { iso } from '../routing/iso';
import { SidSequence } from '../world/sids';

interface Service {
  sid: string;
  unique_name: string;
  friendly_name: string;
}

interface Environment {
  sid: string;
  service_sid: string;
  unique_name: string;
  domain_suffix: string;
  domain_name: string;
  build_sid: string | null;
}

export interface AssetVersion {
  sid: string;
  asset_sid: string;
  path: string;
  visibility: string;
}

interface Build {
  sid: string;
  status: 'building' | 'completed';
  asset_versions: readonly AssetVersion[];
  function_versions: readonly never[];
  dependencies: readonly never[];
  runtime: string;
}

const DOMAIN = 'loopback';

/**
 * The part of Twilio Serverless that a plugin's deployment needs: one service, its environments, uploaded
 * files and builds.
 */
export class AssetService {
  service: Service | null = null;
  readonly environments: Environment[] = [];
  private readonly builds: Build[] = [];
  private readonly uploads = new Map<string, { version: AssetVersion; contents: Buffer }>();
  private readonly sids = new SidSequence();

  constructor(
    private readonly accountSid: string,
    private readonly now: () => number,
  ) {}

  /** Adds the fields that every resource of the service has. */
  stamped(resource: object): object {
    const time = iso(this.now());
    return { ...resource, account_sid: this.accountSid, date_created: time, date_updated: time };
  }

  createService(uniqueName: string, friendlyName: string): Service {
    this.service = { sid: this.sids.next('ZS'), unique_name: uniqueName, friendly_name: friendlyName };
    return this.service;
  }

  createEnvironment(uniqueName: string, suffix: string): Environment {
    const environment = {
      sid: this.sids.next('ZE'),
      service_sid: this.service?.sid ?? '',
      unique_name: uniqueName,
      domain_suffix: suffix,
      domain_name: `${DOMAIN}-${suffix}.twil.io`,
      build_sid: null,
    };
    this.environments.push(environment);
    return environment;
  }

  nextAssetSid(): string {
    return this.sids.next('ZH');
  }

  upload(assetSid: string, path: string, visibility: string, contents: Buffer): AssetVersion {
    const version = {
      sid: this.sids.next('ZN'),
      asset_sid: assetSid,
      path,
      visibility: visibility.toLowerCase(),
    };
    this.uploads.set(version.sid, { version, contents });
    return version;
  }

  createBuild(assetVersionSids: readonly string[], runtime: string): Build {
    const asset_versions = assetVersionSids.flatMap((sid) => this.uploads.get(sid)?.version ?? []);
    const common = { asset_versions, function_versions: [], dependencies: [], runtime };
    const build: Build = { sid: this.sids.next('ZB'), status: 'building', ...common };
    this.builds.push(build);
    return build;
  }

  /** A build is complete as soon as a client requests it. */
  build(sid: string): Build | null {
    const build = this.builds.find((each) => each.sid === sid);
    if (build) build.status = 'completed';
    return build ?? null;
  }

  /** @returns the SID of the deployment; null if there is no such environment or build */
  deploy(environmentSid: string, buildSid: string): string | null {
    const environment = this.environments.find(({ sid }) => sid === environmentSid);
    if (!environment || !this.build(buildSid)) return null;
    environment.build_sid = buildSid;
    return this.sids.next('ZD');
  }

  /** The content that a domain serves at a path, if a build with that file is deployed there. */
  served(domain: string, path: string): Buffer | null {
    const environment = this.environments.find(({ domain_name }) => domain_name === domain);
    const build = environment?.build_sid ? this.build(environment.build_sid) : null;
    const file = build?.asset_versions.find((version) => version.path === path);
    return (file && this.uploads.get(file.sid)?.contents) ?? null;
  }
}
