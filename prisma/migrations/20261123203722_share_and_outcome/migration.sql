-- AlterTable
ALTER TABLE "Room" ADD COLUMN "outcome" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Token" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "workspaceId" TEXT,
    "roomId" TEXT,
    "participantId" TEXT,
    "role" TEXT,
    "expiresAt" BIGINT,
    "hidesNames" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" BIGINT NOT NULL,
    "usedAt" BIGINT,
    "revokedAt" BIGINT
);
INSERT INTO "new_Token" ("createdAt", "hash", "kind", "participantId", "revokedAt", "role", "roomId", "usedAt", "workspaceId") SELECT "createdAt", "hash", "kind", "participantId", "revokedAt", "role", "roomId", "usedAt", "workspaceId" FROM "Token";
DROP TABLE "Token";
ALTER TABLE "new_Token" RENAME TO "Token";
CREATE INDEX "Token_roomId_idx" ON "Token"("roomId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
