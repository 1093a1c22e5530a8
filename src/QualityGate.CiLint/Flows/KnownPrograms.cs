namespace QualityGate.CiLint.Flows;

/// <summary>Programs whose exit code says nothing of tests that failed before.</summary>
internal static class KnownPrograms
{
    /// <summary>They show, store or shorten what they read, and succeed.</summary>
    public static ImmutableHashSet<string> OnlyPassOn { get; } =
        ["tee", "cat", "sed", "tail", "head", "less", "more", "sort", "uniq", "tr", "cut", "ts", "xargs", "column", "fold", "nl", "wc", "unbuffer", "findstr", "find"];

    /// <summary>They succeed where they run after a failure, as everybody expects of them.</summary>
    public static ImmutableHashSet<string> Harmless { get; } = OnlyPassOn.Union(
    [
        "echo", "printf", "true", ":", "ls", "dir", "pwd", "cd", "pushd", "popd", "mkdir", "rm", "rmdir", "cp", "copy", "mv", "move", "touch", "chmod", "chown", "date",
        "sleep", "env", "export", "unset", "local", "declare", "readonly", "typeset", "alias", "shopt", "trap", "ulimit", "umask", "read", "eval", "which", "type", "id",
        "whoami", "uname", "df", "du", "free", "ps", "top", "kill", "pkill", "killall", "lsof", "netstat", "ss", "dmesg", "journalctl", "find", "grep", "egrep", "awk",
        "jq", "yq", "xmllint", "diff", "tar", "zip", "unzip", "gzip", "7z", "curl", "wget", "git", "gh", "docker", "docker-compose", "kubectl", "helm", "aws", "az", "gcloud",
        "gsutil", "dotnet", "dotnet-coverage", "reportgenerator", "nuget", "msbuild", "npm", "npx", "yarn", "pnpm", "pip", "apt-get", "apt", "brew",
        "choco", "sudo", "buildkite-agent", "codecov", "set", "wait", "stat", "file", "tput", "stty", "xvfb-run", "service", "systemctl", "net", "sc", "taskkill", "timeout", "ping",
        "title", "setlocal", "endlocal", "color", "ver", "rem", "del", "erase", "xcopy", "robocopy", "attrib", "where",
    ]);

    /// <summary>Inside cmd.exe, and without an effect on the exit code.</summary>
    public static ImmutableHashSet<string> SilentInCmd { get; } = ["echo", "echo.", "set", "rem", "title", "setlocal", "endlocal", "pushd", "popd", "cd", "chdir", "color", "cls", "type", "shift", "path", "prompt", "time", "date"];
}
