-- AlterTable
ALTER TABLE "Room" ADD COLUMN "carryOver" TEXT;
ALTER TABLE "Room" ADD COLUMN "restored" TEXT;

-- CreateTable
CREATE TABLE "Drill" (
    "packId" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "updatedAt" BIGINT NOT NULL,
    CONSTRAINT "Drill_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
