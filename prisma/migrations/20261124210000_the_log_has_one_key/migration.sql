-- DropIndex
DROP INDEX "RoomEntry_roomId_actorId_commandId_key";
