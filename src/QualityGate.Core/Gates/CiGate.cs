using QualityGate.Core.Findings;

namespace QualityGate.Core.Gates;

/// <summary>Holds CI definitions on their own against a policy. Pure, and never open: where no run of tests was recognised, nothing is said of tests.</summary>
public static class CiGate
{
    public static CiConclusion Conclude(string target, string toolVersion, CiHonesty honesty, CiPolicy policy) => new()
    {
        Target = target,
        ToolVersion = toolVersion,
        Policy = policy,
        Honesty = honesty,
        ExitCodes = [.. CodesOf(honesty, policy).Distinct().OrderBy(code => ExitCodes.Precedence.IndexOf(code))],
    };

    private static IEnumerable<ExitCode> CodesOf(CiHonesty honesty, CiPolicy policy)
    {
        foreach (ExitCode code in honesty.Faults.Select(fault => ExitCodes.Of(fault.Kind)))
            yield return code;
        bool hasFailed = honesty.Findings.Any(policy.Forbids);
        if (hasFailed)
            yield return ExitCode.Failed;
        if (honesty.TestRuns == 0)
            yield return ExitCode.Undecided;
        else if (!hasFailed && honesty.Faults.IsEmpty)
            yield return ExitCode.Passed;
    }
}
