using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>Which shell runs a script, and with which options (GitHub, Workflow syntax, "Exit codes and error action preference").</summary>
internal static class StepShells
{
    /// <summary>For a composite action, whose steps have to name theirs.</summary>
    public static ImmutableArray<Shell> Unknown { get; } = [Shell.Strict];

    /// <param name="named">The shell as written; null for the system's own.</param>
    /// <param name="job">The job, which says on what it runs.</param>
    /// <param name="matrix">What it is multiplied by.</param>
    public static ImmutableArray<Shell> Of(string? named, YamlNode job, YamlNode? matrix)
    {
        if (named is not null)
            return [Named(named)];

        ImmutableArray<bool> isWindows = [.. SystemsOf(job.Child("runs-on"), matrix).Select(system => system.Contains("windows", StringComparison.OrdinalIgnoreCase)).Distinct()];
        return isWindows.IsEmpty || job.Child("container") is not null
            ? [Shell.Strict]
            : [.. isWindows.Order().Select(windows => windows ? Shell.PowerShell : Shell.Strict)];
    }

    public static Shell Named(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["bash"] => Shell.StrictWithPipes,
        ["sh"] => Shell.Strict,
        ["bash" or "sh" or "zsh" or "dash", .. var options] => Shell.FromOptions(options),
        ["pwsh" or "powershell", ..] => Shell.PowerShell,
        ["cmd", ..] => Shell.Cmd,
        _ => Shell.Other,
    };

    private static IEnumerable<string> SystemsOf(YamlNode? runsOn, YamlNode? matrix) =>
        from scalar in runsOn.Scalars()
        let text = scalar.Value ?? ""
        from system in text.Contains("matrix.", StringComparison.Ordinal) ? MatrixReader.ValuesOf(matrix, NameIn(text)) : [text]
        where !system.Contains("self-hosted", StringComparison.OrdinalIgnoreCase)
        select system;

    private static string NameIn(string text)
    {
        int start = text.IndexOf("matrix.", StringComparison.Ordinal) + "matrix.".Length;
        return new string([.. text[start..].TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')]);
    }
}
