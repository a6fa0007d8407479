import type { JsonObject } from "../../../../src/domain/json.ts";
import { notFound, page, parameter, type Route, type RouteRequest, refusal, user } from "../route.ts";
import type { DeploymentRecord } from "../state.ts";

const DESCRIPTION_LIMIT = 140;

export const deploymentRoutes: readonly Route[] = [
  {
    route: "GET /repos/{owner}/{repo}/deployments",
    needs: [["deployments", "read"]],
    handle(request) {
      const sha = request.query.get("sha");
      const environment = request.query.get("environment");
      const matching = request.state.deployments
        .filter(
          (one) =>
            (sha === null || one.sha === sha) && (environment === null || one.environment === environment),
        )
        .toReversed();
      return page(
        request,
        matching.map((one) => deploymentShape(request, one)),
        `/repos/${request.state.owner}/${request.state.repo}/deployments`,
      );
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    needs: [["deployments", "read"]],
    handle(request) {
      const deployment = find(request);
      if (!deployment) return notFound;
      return page(
        request,
        deployment.statuses.toReversed().map((status) => statusShape(request, deployment, status)),
        `/repos/${request.state.owner}/${request.state.repo}/deployments/${deployment.id}/statuses`,
      );
    },
  },
  {
    route: "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    needs: [["deployments", "write"]],
    handle(request) {
      const deployment = find(request);
      if (!deployment) return notFound;
      const description = text(request.body.description);
      if (description.length > DESCRIPTION_LIMIT) return refusal(422, "Validation Failed");
      const status = {
        id: request.state.nextId(),
        state: text(request.body.state),
        description,
        logUrl: text(request.body.log_url),
        environmentUrl: text(request.body.environment_url),
        createdAt: request.state.now(),
      };
      deployment.statuses.push(status);
      return { status: 201, body: statusShape(request, deployment, status) };
    },
  },
];

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function find(request: RouteRequest): DeploymentRecord | undefined {
  const id = Number(parameter(request, "deployment_id"));
  return request.state.deployments.find((one) => one.id === id);
}

function deploymentShape(request: RouteRequest, one: DeploymentRecord): JsonObject {
  const api = `https://api.github.com/repos/${request.state.owner}/${request.state.repo}`;
  return {
    ...request.example("deployment"),
    url: `${api}/deployments/${one.id}`,
    id: one.id,
    node_id: `DE_${one.id}`,
    sha: one.sha,
    ref: one.ref,
    task: "deploy",
    payload: {},
    original_environment: one.environment,
    environment: one.environment,
    description: null,
    creator: user(one.creator),
    created_at: one.createdAt,
    updated_at: one.createdAt,
    statuses_url: `${api}/deployments/${one.id}/statuses`,
    repository_url: api,
    transient_environment: false,
    production_environment: false,
  };
}

function statusShape(
  request: RouteRequest,
  deployment: DeploymentRecord,
  status: DeploymentRecord["statuses"][number],
): JsonObject {
  const api = `https://api.github.com/repos/${request.state.owner}/${request.state.repo}`;
  return {
    url: `${api}/deployments/${deployment.id}/statuses/${status.id}`,
    id: status.id,
    node_id: `DS_${status.id}`,
    state: status.state,
    creator: user(request.token.login),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: `${api}/deployments/${deployment.id}`,
    repository_url: api,
  };
}
