using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Applications;

/// <summary>Applications that do not start, and runs that end otherwise than they should.</summary>
[Collection(SpecimenTurns.Name)]
public sealed class ApplicationEndingTests(XunitV3Suite specimens)
{
    [LinuxFact]
    public async Task TestThatFailsFast_IsNamedByTheStack()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Endings.FailsFast", "Plain.Passes");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Equal(Outcome.Crashed, run.Of("FailsFast").Outcome);
        Assert.Empty(specimens.Survivors());
    }

    [Fact]
    public async Task TestThatExits_IsACrashWhateverTheCode()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Endings.ExitsWithZero");

        Assert.Equal(Completion.Crashed, run.Completion);
        Assert.Contains("code 0", run.Reason, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task TestThatNeverEnds_Hung()
    {
        await using SuiteRunner runner = specimens.Runner(specimens.Options with { TestTimeout = TimeSpan.FromSeconds(1) });

        SuiteRun run = await runner.RunAsync(specimens.PlannedByName(SerialCondition.Instance, "Endings.SleepsForEver"), new Listener(), CancellationToken.None);

        Assert.Equal(Completion.TimedOut, run.Completion);
        Assert.Equal(Outcome.Hung, run.Of("SleepsForEver").Outcome);
        Assert.Empty(specimens.Survivors());
    }

    [LinuxFact]
    public async Task ProcessInASessionOfItsOwn_DoesNotOutliveTheRun()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Endings.LeavesProcessInSessionOfItsOwn");

        Assert.Equal(Completion.Completed, run.Completion);
        Assert.Empty(specimens.Survivors());
    }

    [Fact]
    public async Task FloodOfOutput_IsCut()
    {
        SuiteRun run = await specimens.RunSeriallyAsync("Endings.FloodsItsOwnOutput");

        Assert.Equal(Outcome.Passed, run.Of("FloodsItsOwnOutput").Outcome);
        Assert.StartsWith("the beginning", run.Of("FloodsItsOwnOutput").Output, StringComparison.Ordinal);
        Assert.InRange(run.Of("FloodsItsOwnOutput").Output!.Length, 16 * 1024, 17 * 1024);
    }

    [LinuxFact]
    public async Task UnusedSpare_EndsWithTheRunner()
    {
        PlannedRun planned = specimens.PlannedByName(SerialCondition.Instance, "Plain.Passes");
        await using (SuiteRunner runner = specimens.Runner(specimens.Options with { SpareHosts = 1 }))
        {
            await runner.RunAsync(planned, next: planned with { Number = 8 }, new Listener(), CancellationToken.None);
            Assert.NotEmpty(specimens.Survivors());
        }

        Assert.Empty(specimens.Survivors());
    }

    [Fact]
    public async Task MissingLauncher_IsNoHindrance()
    {
        using SpecimenCopy copy = new(specimens.AssemblyPath);
        File.Delete(Path.ChangeExtension(copy.AssemblyPath, OperatingSystem.IsWindows() ? ".exe" : null));

        Assert.Equal(specimens.Discovery.Tests.Length, (await DiscoverAsync(copy)).Tests.Length);
    }

    [Fact]
    public async Task MissingRuntime_IsAFaultWithItsDownload()
    {
        using SpecimenCopy copy = new(specimens.AssemblyPath);
        string configuration = Path.ChangeExtension(copy.AssemblyPath, ".runtimeconfig.json");
        string text = await File.ReadAllTextAsync(configuration);
        await File.WriteAllTextAsync(configuration, text.Replace("\"10.0.0\"", "\"99.0.0\"", StringComparison.Ordinal));

        QualityGateException missing = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(copy));

        Assert.Contains("99.0.0", missing.Fault.Message, StringComparison.Ordinal);
        Assert.Contains("https://aka.ms/dotnet", missing.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingPlatform_IsAFault()
    {
        using SpecimenCopy copy = new(specimens.AssemblyPath);
        File.Delete(copy.PathOf("Microsoft.Testing.Platform.dll"));

        QualityGateException missing = await Assert.ThrowsAsync<QualityGateException>(() => DiscoverAsync(copy));

        Assert.Equal(FaultKind.Environment, missing.Fault.Kind);
        Assert.Contains(missing.Fault.Details, detail => detail.Contains("Microsoft.Testing.Platform", StringComparison.Ordinal));
    }

    private Task<Discovery> DiscoverAsync(SpecimenCopy copy) =>
        new SuiteDiscoverer(specimens.Options).DiscoverAsync(ApplicationSuite.SuiteAt(copy.AssemblyPath), CancellationToken.None);
}
