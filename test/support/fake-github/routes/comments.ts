import type { JsonObject } from "../../../../src/domain/json.ts";
import { notFound, page, parameter, type Route, type RouteRequest, refusal, user } from "../route.ts";
import type { Comment, PermissionName } from "../state.ts";

const BODY_LIMIT = 65_536;
const read: Route["needs"] = [
  ["issues", "read"],
  ["pull_requests", "read"],
];
const write: Route["needs"] = [
  ["issues" satisfies PermissionName, "write"],
  ["pull_requests", "write"],
];

export const commentRoutes: readonly Route[] = [
  {
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: read,
    handle(request) {
      const issue = Number(parameter(request, "issue_number"));
      if (!request.state.pulls.has(issue)) return notFound;
      const mine = request.state.comments.filter((comment) => comment.issue === issue);
      const { owner, repo } = request.state;
      return page(
        request,
        mine.map((comment) => shape(request, comment)),
        `/repos/${owner}/${repo}/issues/${issue}/comments`,
      );
    },
  },
  {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: write,
    handle(request) {
      const issue = Number(parameter(request, "issue_number"));
      if (!request.state.pulls.has(issue)) return notFound;
      const body = String(request.body.body);
      if (body.length > BODY_LIMIT) return tooLong;
      const at = request.state.now();
      const comment: Comment = {
        id: request.state.nextId(),
        issue,
        author: request.token.login,
        body,
        createdAt: at,
        updatedAt: at,
      };
      request.state.comments.push(comment);
      return { status: 201, body: shape(request, comment) };
    },
  },
  {
    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: read,
    handle(request) {
      const comment = find(request);
      return comment ? { status: 200, body: shape(request, comment) } : notFound;
    },
  },
  {
    route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: write,
    handle(request) {
      const comment = find(request);
      if (!comment) return notFound;
      const body = String(request.body.body);
      if (body.length > BODY_LIMIT) return tooLong;
      comment.body = body;
      comment.updatedAt = request.state.now();
      return { status: 200, body: shape(request, comment) };
    },
  },
  {
    route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: write,
    handle(request) {
      const comment = find(request);
      if (!comment) return notFound;
      request.state.comments.splice(request.state.comments.indexOf(comment), 1);
      return { status: 204 };
    },
  },
];

const tooLong = refusal(422, "Validation Failed: Body is too long (maximum is 65536 characters)");

function find(request: RouteRequest): Comment | undefined {
  const id = Number(parameter(request, "comment_id"));
  return request.state.comments.find((comment) => comment.id === id);
}

function shape(request: RouteRequest, comment: Comment): JsonObject {
  const { owner, repo } = request.state;
  const api = `https://api.github.com/repos/${owner}/${repo}`;
  return {
    ...request.example("issue-comment"),
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${owner}/${repo}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    body: comment.body,
    user: comment.author === null ? null : user(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}
