# Builds everything, then keeps only what the server needs to run.
FROM node:20-slim AS build
WORKDIR /build
# First what decides which packages are installed, so that a change of source does not install them again.
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/shared/package.json packages/shared/
RUN npm ci
COPY . .
ENV DO_NOT_TRACK=1 TURBO_TELEMETRY_DISABLED=1 NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
RUN npm run build

FROM node:20-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY packages/shared/package.json packages/shared/
COPY apps/web/package.json apps/web/
RUN npm ci --omit=dev --workspace=@mockpanel/api --workspace=@mockpanel/shared

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /mockpanel
COPY --from=packages /packages ./
COPY prisma/migrations prisma/migrations
COPY --from=build /build/packages/shared/dist packages/shared/dist
COPY --from=build /build/apps/api/dist apps/api/dist
COPY --from=build /build/apps/web/out apps/web/out
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: the signal to stop must reach the server.
CMD ["node", "--max-semi-space-size=64", "apps/api/dist/main.js"]
