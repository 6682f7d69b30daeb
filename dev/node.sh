# Sourced by the other scripts: whether there is a Node that the console needs, and its packages.
has_node() {
    command -v node >/dev/null && node -e 'process.exit(process.versions.node.split(".")[0] >= 22 ? 0 : 1)'
}

console_packages() { (cd console && npm ci --no-audit --no-fund --loglevel=error); }
