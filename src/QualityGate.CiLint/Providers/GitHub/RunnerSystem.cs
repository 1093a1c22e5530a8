using QualityGate.CiLint.Expressions;
using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Providers.GitHub;

/// <summary>A system on which copies of a job run.</summary>
/// <param name="Decides">The name whose value says so, such as <c>matrix.os</c>; empty where it is written.</param>
/// <param name="Value">The value.</param>
internal sealed record RunnerSystem(string Decides, string Value)
{
    public bool IsWindows => Value.Contains("windows", StringComparison.OrdinalIgnoreCase);

    /// <summary>The system's own shell.</summary>
    public Shell Shell => IsWindows ? Shell.PowerShell : Shell.Strict;

    /// <summary>Whether a step with this condition can run here.</summary>
    public bool Allows(Expression condition) => Evaluation.Of(condition, new Facts { Success = Truth.Unknown, Results = [], Value = ValueOf }) != Truth.No;

    private string? ValueOf(string path) => path switch
    {
        "runner.os" => IsWindows ? "Windows" : Value.Contains("macos", StringComparison.OrdinalIgnoreCase) ? "macOS" : "Linux",
        _ when path == Decides => Value,
        _ => null,
    };
}
