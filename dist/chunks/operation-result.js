// src/domain/result/operation-result.ts
function operationResult(operation, decision, reasons, data) {
	return {
		schemaVersion: 1,
		operation,
		decision,
		reasons,
		data
	};
}
export { operationResult as t };
