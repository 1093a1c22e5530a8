using System.Globalization;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Planning;
using QualityGate.Runner.Conditions;

namespace QualityGate.Cli.Options;

/// <summary>What is spent besides the runs that are asked for.</summary>
/// <param name="Profile">How much.</param>
/// <param name="UntilPower">What is to be reached; null when nothing is.</param>
/// <param name="OrderProbes">How many probes of each suite may seek tests that depend on others; null when nobody is to look.</param>
/// <param name="Screening">The conditions that it may be spent under on this machine.</param>
internal sealed record Spending(Profile Profile, PowerTarget? UntilPower, int? OrderProbes, ImmutableArray<ConditionSet> Screening)
{
    // Each is a process with a few tests. One polluter of a suite of 2,000 tests takes about 40.
    private const int StandardOrderProbes = 200;

    private const int DeepOrderProbes = 2_000;

    /// <exception cref="QualityGateException">Something is written wrongly, or has no end (usage).</exception>
    public static Spending Read(AuditArguments arguments)
    {
        Profile profile = ProfileOf(arguments.Profile);
        PowerTarget? target = TargetOf(arguments.UntilPower);
        if (profile == Profile.Deep && target is null && arguments.MaxTime is null)
            throw new QualityGateException(FaultKind.Usage, "--profile deep has no end by itself: say how long by --max-time, or how much is enough by --until-power.");

        return new Spending(
            profile,
            target,
            profile switch
            {
                Profile.Quick => null,
                Profile.Standard => StandardOrderProbes,
                _ => DeepOrderProbes,
            },
            profile == Profile.Quick ? [] : ScreeningConditions.Among(ConditionCatalogue.All, condition => MachineAbility.For(condition) is not ConditionSupport.Missing));
    }

    private static Profile ProfileOf(string? name) => name switch
    {
        null or "quick" => Profile.Quick,
        "standard" => Profile.Standard,
        "deep" => Profile.Deep,
        _ => throw OptionText.Bad("--profile", name, "quick, standard or deep"),
    };

    /// <summary>Reads <c>0.95@5%</c>; either number may be written as a share or in percent.</summary>
    private static PowerTarget? TargetOf(string? text)
    {
        if (text is null)
            return null;

        return text.Split('@') is [var confidence, var rate] && Share(confidence) is { } surely && Share(rate) is { } often
            ? new PowerTarget(surely, often)
            : throw OptionText.Bad("--until-power", text, "a probability and a failure rate, both between 0 and 1 and the rate at least 0.1 %, such as 0.95@5%");
    }

    // A rarer flake would take thousands of runs, and a surer sight of it no end of them.
    private static double? Share(string text)
    {
        string number = text.Trim().TrimEnd('%');
        double unit = number.Length == text.Trim().Length ? 1 : 0.01;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value * unit is >= 0.001 and <= 0.9999
            ? value * unit
            : null;
    }
}
