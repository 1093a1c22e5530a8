using System.Diagnostics;
using System.Globalization;
using QualityGate.Core.Conditions;
using QualityGate.Core.Planning;

namespace QualityGate.Runner.Conditions;

/// <summary>Says which conditions this machine can provide. A new need gets its arm here, and is then known to everybody.</summary>
public static class MachineAbility
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    /// <summary>The worst of what there is to say about the needs of a condition.</summary>
    public static ConditionSupport For(Condition condition)
    {
        ConditionSupport[] supports = [.. condition.Needs.Select(For)];
        return supports.FirstOrDefault(support => support is ConditionSupport.Missing)
            ?? supports.FirstOrDefault(support => support is ConditionSupport.Limited)
            ?? new ConditionSupport.Full();
    }

    /// <summary>Takes note of what is asked for and missing here.</summary>
    public static RunSettings Checked(RunSettings settings) => settings with
    {
        Unavailable = [.. settings.Conditions.SelectMany(conditions => conditions.Conditions.Select(For).OfType<ConditionSupport.Missing>().Take(1)
            .Select(missing => new UnavailableConditions(conditions, missing.Message, missing.Fix)))],
    };

    private static ConditionSupport For(ConditionNeed need) => need switch
    {
        ConditionNeed.SeveralProcessors => Environment.ProcessorCount > 1
            ? new ConditionSupport.Full()
            : new ConditionSupport.Limited(
                "this machine has one processor, on which tests take turns: races show more rarely than elsewhere",
                "use a machine with two processors or more, or raise DOTNET_PROCESSOR_COUNT where it was lowered"),
        ConditionNeed.ProcessorAffinity => SingleProcessor.IsSupported
            ? new ConditionSupport.Full()
            : new ConditionSupport.Limited(
                "processes cannot be kept on one processor here: the runtime is told that there is one, and its threads may still run side by side",
                "on Linux, install taskset, which is part of util-linux"),
        ConditionNeed.Shell => File.Exists("/bin/sh")
            ? new ConditionSupport.Full()
            : new ConditionSupport.Missing("there is no /bin/sh, in which processor load is made", "run the audit on Linux or macOS"),
        ConditionNeed.TimeZones => OperatingSystem.IsWindows()
            ? new ConditionSupport.Missing("Windows has one time zone for all processes", "run the audit on Linux or macOS")
            : TimeZoneInfo.TryFindSystemTimeZoneById("Pacific/Kiritimati", out _)
                ? new ConditionSupport.Full()
                : new ConditionSupport.Missing("no time zones are installed here", "install the package tzdata"),
        ConditionNeed.Cultures => Cultures(),
        ConditionNeed.FakedClock => FakedClock.Library is not null
            ? new ConditionSupport.Full()
            : new ConditionSupport.Missing("the library libfaketime is not installed here", "on Linux, install the package libfaketime"),
        ConditionNeed.NetworkNamespaces => PrivateNetwork.IsSupported()
            ? new ConditionSupport.Full()
            : new ConditionSupport.Missing(
                "this user may not give a process a network of its own",
                "on Linux, run as root with the capability CAP_SYS_ADMIN (docker run --cap-add SYS_ADMIN) and with nsenter of util-linux installed"),
        _ => throw new UnreachableException(),
    };

    private static ConditionSupport Cultures()
    {
        if (!OperatingSystem.IsLinux())
            return new ConditionSupport.Missing("a process takes its culture from LC_ALL on Linux only", "run the audit on Linux");
        if (Environment.GetEnvironmentVariable(Invariant) is "1" or "true")
            return new ConditionSupport.Missing($"{Invariant} is set, so that no process knows any culture", "unset it, and install ICU where it is missing");

        return CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator == ","
            ? new ConditionSupport.Full()
            : new ConditionSupport.Missing("no cultures are installed here", "install ICU");
    }
}
