export interface Environment {
  sid: string;
  service_sid: string;
  unique_name: string;
  domain_suffix: string | null;
  domain_name: string;
  build_sid: string | null;
}

/** An uploaded file. Exactly one of the two SIDs is set. */
export interface FileVersion {
  sid: string;
  function_sid?: string;
  asset_sid?: string;
  path: string;
  visibility: string;
}

export interface Dependency {
  name: string;
  version: string;
}

export interface Build {
  sid: string;
  status: 'building' | 'completed';
  asset_versions: readonly FileVersion[];
  function_versions: readonly FileVersion[];
  dependencies: readonly Dependency[];
  runtime: string;
}

export interface Variable {
  sid: string;
  environment_sid: string;
  key: string;
  value: string;
}

export interface Deployment {
  sid: string;
  environment_sid: string;
  build_sid: string;
  date_created: string;
}

export interface NamedFile {
  sid: string;
  friendly_name: string;
}
