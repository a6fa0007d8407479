import type { JsonObject, JsonValue } from "../../../../src/domain/json.ts";
import { notFound, parameter, type Route, type RouteRequest, user } from "../route.ts";
import type { EnvironmentRecord } from "../state.ts";

export const environmentRoutes: readonly Route[] = [
  {
    route: "GET /repos/{owner}/{repo}/environments",
    needs: [["actions", "read"]],
    handle(request) {
      const all = [...request.state.environments.values()];
      return {
        status: 200,
        body: { total_count: all.length, environments: all.map((one) => environmentShape(request, one)) },
      };
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
    needs: [["actions", "read"]],
    handle(request) {
      // Names are case-insensitive at GitHub.
      const found = request.state.environments.get(parameter(request, "environment_name").toLowerCase());
      return found ? { status: 200, body: environmentShape(request, found) } : notFound;
    },
  },
];

export function environmentShape(request: RouteRequest, environment: EnvironmentRecord): JsonObject {
  const { owner, repo } = request.state;
  const rules: JsonValue[] = [];
  if (environment.waitTimer > 0)
    rules.push({
      id: environment.id + 1,
      node_id: "W",
      type: "wait_timer",
      wait_timer: environment.waitTimer,
    });
  if (environment.reviewers.length > 0)
    rules.push({
      id: environment.id + 2,
      node_id: "R",
      type: "required_reviewers",
      prevent_self_review: environment.preventSelfReview,
      reviewers: environment.reviewers.map((reviewer) => ({
        type: reviewer.type,
        reviewer: reviewer.type === "User" ? user(reviewer.name) : team(reviewer.name),
      })),
    });
  return {
    id: environment.id,
    node_id: `EN_${environment.id}`,
    name: environment.name,
    url: `https://api.github.com/repos/${owner}/${repo}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `https://github.com/${owner}/${repo}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: "2026-10-01T08:00:00Z",
    updated_at: "2026-10-01T08:00:00Z",
    protection_rules: rules,
    deployment_branch_policy: null,
  };
}

function team(slug: string): JsonObject {
  return {
    id: 1,
    node_id: "T_1",
    url: "https://api.github.com/teams/1",
    html_url: `https://github.com/orgs/acme/teams/${slug}`,
    name: slug,
    slug,
    description: "",
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "admin",
    members_url: "https://api.github.com/teams/1/members{/member}",
    repositories_url: "https://api.github.com/teams/1/repos",
    parent: null,
    type: "organization",
    organization_id: 1,
  };
}
