using QualityGate.Projects.Suites;

namespace QualityGate.Projects.Tests.Suites;

public sealed class FailedBuildTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SolutionWithAnUnbuildableProject_StillGivesTheOthers()
    {
        _folder.Write("Good.Tests/Good.Tests.csproj", ProjectXml.Application());
        _folder.Write("Bad/Bad.csproj", ProjectXml.Sdk(""));
        _folder.Write("Bad/Bad.cs", "class Bad { Missing x; Gone y; }");
        _folder.Write("Bad.Tests/Bad.Tests.csproj", ProjectXml.Application(ProjectXml.Reference("../Bad/Bad.csproj")));
        // What an earlier build has left must not be taken for the result of this one.
        _folder.Write("Bad.Tests/bin/Debug/net10.0/Bad.Tests.dll");
        string solution = _folder.Write("All.slnx", ProjectXml.Slnx("Good.Tests/Good.Tests.csproj", "Bad/Bad.csproj", "Bad.Tests/Bad.Tests.csproj"));

        FoundSuites found = await Finder.BuildAsync(new SuiteRequest { Path = solution });

        Assert.Equal(["Good.Tests/Good.Tests.csproj"], found.Suites.Select(suite => suite.Id.Project));
        Assert.Equal(["Bad.Tests/Bad.Tests.csproj", "Bad/Bad.csproj"], found.Faults.Select(fault => fault.Subject));
        Assert.All(found.Faults, fault => Assert.Equal(FaultKind.Build, fault.Kind));
        Assert.Contains("a project it references could not be", found.Faults[0].Message, StringComparison.Ordinal);
        Assert.Equal("Bad/Bad.csproj could not be built: 2 errors.", found.Faults[1].Message);
        Assert.Contains(found.Faults[1].Details, line => line.StartsWith("Bad/Bad.cs(1,13): error CS0246: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SolutionThatCannotBeRestored_IsBuiltProjectByProject()
    {
        _folder.Write("nuget.config", """<configuration><packageSources><clear /><add key="none" value="feed" /></packageSources></configuration>""");
        _folder.Write("feed/readme.txt");
        _folder.Write("Good.Tests/Good.Tests.csproj", ProjectXml.Application());
        _folder.Write("Bad/Bad.csproj", ProjectXml.Sdk("""<ItemGroup><PackageReference Include="No.Such.Package" Version="1.0.0" /></ItemGroup>"""));
        string solution = _folder.Write("All.slnx", ProjectXml.Slnx("Good.Tests/Good.Tests.csproj", "Bad/Bad.csproj"));

        FoundSuites found = await Finder.BuildAsync(new SuiteRequest { Path = solution });

        Assert.Equal(["Good.Tests/Good.Tests.csproj"], found.Suites.Select(suite => suite.Id.Project));
        Fault fault = Assert.Single(found.Faults);
        Assert.Equal((FaultKind.Build, "Bad/Bad.csproj"), (fault.Kind, fault.Subject));
        Assert.Contains("error NU1101", Assert.Single(fault.Details), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SolutionThatFailsByItself_IsAFaultBesideItsSuites()
    {
        _folder.Write("Good.Tests/Good.Tests.csproj", ProjectXml.Application());
        _folder.Write("Directory.Solution.targets", """<Project><Target Name="Check" AfterTargets="Build"><Error Text="Told so" /></Target></Project>""");
        string solution = _folder.Write("All.sln", ProjectXml.Sln(("Good.Tests/Good.Tests.csproj", true)));

        FoundSuites found = await Finder.BuildAsync(new SuiteRequest { Path = solution });

        Assert.Equal(["Good.Tests/Good.Tests.csproj"], found.Suites.Select(suite => suite.Id.Project));
        Fault fault = Assert.Single(found.Faults);
        Assert.Equal((FaultKind.Build, "All.sln"), (fault.Kind, fault.Subject));
        Assert.Contains("Told so", Assert.Single(fault.Details), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SolutionThatNamesAMissingProject_StillGivesTheOthers()
    {
        _folder.Write("Here/Here.csproj", ProjectXml.Sdk(""));
        string solution = _folder.Write("All.slnx", ProjectXml.Slnx("Here/Here.csproj", "Gone.Tests/Gone.Tests.csproj"));

        FoundSuites found = await Finder.FindBuiltAsync(new SuiteRequest { Path = solution });

        Assert.Contains(found.Faults, fault => fault is { Kind: FaultKind.Build, Subject: "Gone.Tests/Gone.Tests.csproj" });
        Assert.Contains(found.Faults, fault => fault is { Kind: FaultKind.Build, Subject: "Here/Here.csproj" });
    }

    [Fact]
    public async Task ProjectThatWasNeverRestored_DoesNotPassForOneWithoutTests()
    {
        string project = _folder.Write("A.csproj", ProjectXml.Xunit());

        Fault fault = Assert.Single((await Finder.FindBuiltAsync(new SuiteRequest { Path = project })).Faults);
        Assert.Equal(FaultKind.Build, fault.Kind);
        Assert.Contains("has not been restored", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectThatIsNoXml_IsAFaultWithTheReason()
    {
        string project = _folder.Write("A.csproj", "<Project>");

        Fault fault = Assert.Single((await Finder.FindBuiltAsync(new SuiteRequest { Path = project })).Faults);
        Assert.Equal((FaultKind.Build, "A.csproj"), (fault.Kind, fault.Subject));
        Assert.Contains("error MSB4025", Assert.Single(fault.Details), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SolutionThatIsNone_IsRefused()
    {
        string solution = _folder.Write("A.sln", "nothing");

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => Finder.FindBuiltAsync(new SuiteRequest { Path = solution }));
        Assert.Equal(FaultKind.Build, refusal.Fault.Kind);
    }

    [Fact]
    public async Task SdkThatIsNotInstalled_IsAFaultOfTheEnvironment()
    {
        _folder.Write("global.json", """{ "sdk": { "version": "1.0.999", "rollForward": "disable" } }""");
        string project = _folder.Write("A.csproj", ProjectXml.Sdk(""));

        QualityGateException refusal = await Assert.ThrowsAsync<QualityGateException>(() => Finder.FindBuiltAsync(new SuiteRequest { Path = project }));
        Assert.Equal(FaultKind.Environment, refusal.Fault.Kind);
        Assert.Contains(refusal.Fault.Details, line => line.Contains("1.0.999", StringComparison.Ordinal));
    }

    [UnixFact]
    public async Task Cancelling_EndsTheBuild()
    {
        string project = _folder.Write("A.csproj", ProjectXml.Sdk(
            """<Target Name="Wait" BeforeTargets="Restore"><Message Importance="high" Text="waiting" /><Exec Command="sleep 600" /></Target>"""));
        using CancellationTokenSource cancellation = new();
        CancelOn canceller = new(cancellation, "waiting");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SuiteFinder.FindAsync(new SuiteRequest { Path = project }, canceller, cancellation.Token));
    }

    private sealed class CancelOn(CancellationTokenSource cancellation, string line) : IProgress<SuiteStep>
    {
        public void Report(SuiteStep value)
        {
            if (value is SuiteStep.BuildPrinted printed && printed.Line.Contains(line, StringComparison.Ordinal))
                cancellation.Cancel();
        }
    }
}
