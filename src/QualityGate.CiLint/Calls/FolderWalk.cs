using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Calls;

/// <summary>Follows <c>cd</c> through a script.</summary>
internal static class FolderWalk
{
    /// <summary>The folder behind a command; unknown where that is computed.</summary>
    public static string After(ShellNode.Command command, string folder)
    {
        if (command.Name().ToLowerInvariant() is not ("cd" or "pushd" or "set-location" or "sl" or "push-location" or "chdir") || command.Words.Length < 2)
            return command.Name().ToLowerInvariant() is "popd" or "pop-location" ? $"{ScriptText.Unknown}" : folder;

        string to = command.Words[^1].Text.Replace('\\', '/');
        if (to.Contains(ScriptText.Unknown, StringComparison.Ordinal) || folder.Contains(ScriptText.Unknown, StringComparison.Ordinal) || to.StartsWith('/') || to == "-")
            return $"{ScriptText.Unknown}";
        return Repository.Normal($"{folder}/{to}") ?? $"{ScriptText.Unknown}";
    }
}
