using QualityGate.Cli.Options;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;
using QualityGate.Storage.Records;

namespace QualityGate.Cli.Tests.Options;

public sealed class ResumedOptionsTests
{
    private static readonly AuditArguments Begun = new() { Runs = "5", Conditions = "serial", Filter = "Cart", Properties = ["A=1", "B=2"], TestTimeout = "30s", Since = "main" };

    private static readonly AuditArguments Nothing = new() { Resume = true };

    [Fact]
    public void NothingTyped_IsAsItWasBegun()
    {
        AuditOptions options = Resumed(Nothing, new Configuration());

        Assert.Equal<string>(RetypedOptions.Of(Begun), options.Retyped);
        Assert.Equal((5, "serial", 3), (options.Runs.Runs, Assert.Single(options.Runs.Conditions).Name, options.Runs.Seed));
        Assert.Equal(TimeSpan.FromSeconds(30), options.TestTimeout);
        Assert.Equal("main", options.Since);
        Assert.Equal(["1", "2"], options.Properties.Values);
        Assert.Equal("here", options.Target);
    }

    [Fact]
    public void ConfigurationThatChanged_ChangesNothingOfWhatIsRun()
    {
        AuditOptions options = Resumed(Nothing, new Configuration { Runs = 99, Policy = [new PolicyLayer { Flaky = 99 }.With(GateRule.ValidRuns, Limit.Of(99))] });

        Assert.Equal((5, 5, Limit.Of(0)), (options.Runs.Runs, options.Policy.MinRuns, options.Policy.LimitOf(GateRule.UnreliableTests)));
    }

    [Fact]
    public void WhatWasTypedBefore_MayBeTypedAgain() => Assert.Equal<string>(
        RetypedOptions.Of(Begun),
        Resumed(Begun with { Resume = true }, new Configuration()).Retyped);

    [Fact]
    public void MoreRuns_AreTaken() => Assert.Equal(6, Resumed(Nothing with { Runs = "6" }, new Configuration()).Runs.Runs);

    [Fact]
    public void HowItIsRunAndReported_MayBeSaidAnew()
    {
        AuditOptions options = Resumed(Nothing with { Jobs = "2", MaxTime = "1m", NoBuild = true, Formats = "md" }, new Configuration());

        Assert.Equal((2, TimeSpan.FromMinutes(1), true, 1), (options.Jobs, options.MaxTime, options.NoBuild, options.Formats.Length));
    }

    [Fact]
    public void FewerRuns_AreRefused() => Refused("--runs 4 cannot be resumed with", Nothing with { Runs = "4" });

    [Fact]
    public void OtherConditions_AreRefused() => Refused("begun with --conditions serial", Nothing with { Conditions = "serial,parallel" });

    [Fact]
    public void OtherSeed_IsRefused() => Refused("--seed 7 cannot", Nothing with { Seed = "7" });

    [Fact]
    public void ConfirmationThatWasNotBegunWith_IsRefused() => Refused("begun without --confirm", Nothing with { Confirm = "os" });

    [Fact]
    public void OtherPolicyOrBaseline_IsForTheGate()
    {
        Refused("Hold the record against others with `gate`", Nothing with { GateProfile = "strict" });
        Refused("Hold the record against others with `gate`", Nothing with { Policy = "other.json" });
        Refused("Hold the record against others with `gate`", Nothing with { Baseline = "other.json" });
    }

    [Fact]
    public void OtherFilter_IsRefused() => Refused("begun with --filter Cart", Nothing with { Filter = "Till" });

    [Fact]
    public void OptionThatWasNotThere_IsRefused() => Refused("begun without --env", Nothing with { Environment = ["A=B"] });

    [Fact]
    public void PartOfWhatWasThere_IsRefused() => Refused("begun with --property A=1 --property B=2", Nothing with { Properties = ["A=1"] });

    [Fact]
    public void OptionOfAnotherVersion_IsRefused()
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => RetypedOptions.Read(["--filter", "a", "--moonlight", "b"]));

        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
    }

    private static void Refused(string reason, AuditArguments typed)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => Resumed(typed, new Configuration()));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static AuditOptions Resumed(AuditArguments typed, Configuration configuration)
    {
        AuditOptions begun = AuditOptionsReader.Read(Begun with { Seed = "3" }, new Configuration());
        AuditSubject subject = new()
        {
            Target = "tests",
            ToolVersion = "0.1.0",
            StartedAt = DateTimeOffset.UnixEpoch,
            Machine = new Machine("Linux", "X64", 2, ""),
            Settings = begun.Runs,
            Options = begun.Retyped,
        };
        return ResumedOptions.Of(typed, new AuditRecord { Subject = subject, Policy = new GatePolicy { MinRuns = 5 } }, "here", configuration);
    }
}
