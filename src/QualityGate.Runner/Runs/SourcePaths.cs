namespace QualityGate.Runner.Runs;

/// <summary>File names in stacks, made relative to the root, so that a record reads the same wherever it was made.</summary>
internal static class SourcePaths
{
    /// <param name="root">Absolute path of the folder.</param>
    /// <param name="stackTrace">Of an exception.</param>
    public static string Within(string root, string stackTrace) =>
        stackTrace.Replace($" in {Path.TrimEndingDirectorySeparator(root)}{Path.DirectorySeparatorChar}", " in ", StringComparison.Ordinal);
}
