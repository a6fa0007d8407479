import type { JsonObject } from "../../../../src/domain/json.ts";
import { notFound, parameter, type Route, type RouteRequest, repositoryLike, user } from "../route.ts";
import { environmentShape } from "./environments.ts";

export const runRoutes: readonly Route[] = [
  {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    needs: [["actions", "read"]],
    handle(request) {
      const run = request.state.runs.get(Number(parameter(request, "run_id")));
      if (!run) return notFound;
      const { owner, repo } = request.state;
      const example = request.example("workflow-run");
      return {
        status: 200,
        body: {
          ...example,
          id: run.id,
          run_attempt: run.attempt,
          status: run.status,
          conclusion: run.conclusion,
          event: run.event,
          head_sha: run.headSha,
          head_branch: run.headBranch,
          path: run.path,
          // Of a fork's run GitHub lists none.
          pull_requests: [],
          repository: repositoryLike(example.repository, `${owner}/${repo}`),
          head_repository: repositoryLike(example.head_repository, run.headRepository),
          actor: user(run.actor),
          triggering_actor: user(run.triggeringActor),
          html_url: `https://github.com/${owner}/${repo}/actions/runs/${run.id}`,
        },
      };
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
    needs: [["actions", "read"]],
    handle(request) {
      const run = request.state.runs.get(Number(parameter(request, "run_id")));
      if (!run) return notFound;
      return {
        status: 200,
        body: run.approvals.map((approval) => ({
          environments: approval.environments.map((name) => brief(request, name)),
          state: approval.state,
          user: user(approval.login),
          comment: approval.comment,
        })),
      };
    },
  },
];

function brief(request: RouteRequest, name: string): JsonObject {
  const environment = request.state.environments.get(name.toLowerCase());
  if (!environment) return { name };
  const {
    protection_rules: _rules,
    deployment_branch_policy: _policy,
    ...rest
  } = environmentShape(request, environment);
  return rest;
}
