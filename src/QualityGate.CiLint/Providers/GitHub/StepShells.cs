using QualityGate.CiLint.Expressions;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Yaml;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>Which shell runs a script, and with which options (GitHub, Workflow syntax, "Exit codes and error action preference").</summary>
internal static class StepShells
{
    /// <summary>Every shell that may run a step.</summary>
    /// <param name="named">The shell of the step as written; null where its job decides.</param>
    /// <param name="condition">When the step runs.</param>
    /// <param name="around">What the job says.</param>
    public static ImmutableArray<Shell> Of(string? named, string? condition, StepSurroundings around)
    {
        if (named is not null)
            return [Named(named)];
        if (around.Shell is { } shell)
            return [shell];

        Expression? asked = condition is null ? null : ExpressionReader.Read(condition);
        ImmutableArray<Shell> shells = [.. around.Systems.Where(system => asked is null || system.Allows(asked)).Select(system => system.Shell).Distinct()];
        return shells.IsEmpty ? [Shell.Strict] : shells;
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

    /// <summary>On what a job may run; nothing where that is computed, or its own machine.</summary>
    /// <param name="job">The job.</param>
    /// <param name="matrix">What it is multiplied by.</param>
    public static ImmutableArray<RunnerSystem> SystemsOf(YamlNode job, YamlNode? matrix) => job.Child("container") is not null ? [] :
    [
        .. from scalar in job.Child("runs-on").Scalars()
           let text = scalar.Value ?? ""
           let name = NameIn(text)
           from value in name.Length > 0 ? MatrixReader.ValuesOf(matrix, name) : [text]
           where !value.Contains("self-hosted", StringComparison.OrdinalIgnoreCase)
           select new RunnerSystem(name.Length > 0 ? $"matrix.{name}" : "", value),
    ];

    private static string NameIn(string text)
    {
        int start = text.IndexOf("matrix.", StringComparison.Ordinal);
        return start < 0 ? "" : new string([.. text[(start + "matrix.".Length)..].TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')]);
    }
}
