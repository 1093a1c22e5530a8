using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications;
using QualityGate.Runner.CommandLines;

namespace QualityGate.Runner.Tests.CommandLines;

public class ApplicationArgumentsTests
{
    private const string OwnWords =
        """
        usage: [:seed] [path/to/configFile.json] [options] [filters] [reporter] [resultFormat filename [...]]

          -method "name"       : run a given test method
          -parallel <option>                 : set parallelization based on option
          -reporter <option> : choose a reporter
          -trx <filename>   : output results to TRX XML file
        """;

    private const string PlatformsWords =
        """
            --filter-method
                Run a given test method.
            --filter-uid
                Provides a list of test node UIDs to filter by.
            --output
                Output verbosity; see -trx and --report-trx for nothing at all.
            --report-xunit-trx
                Enable generating xUnit.net TRX report
        """;

    private static readonly DiscoveredTest[] Listed = [Row("C", "1"), Row("C", "2"), Row("D", "3")];

    [Fact]
    public void Platform_WritesTheReportOfItsExtension() => Assert.Equal(
        ["--report-trx", "--report-trx-filename", "results.trx", "--results-directory", "/f"],
        Arguments("    --report-trx").ResultFile("/f").AsEnumerable());

    [Fact]
    public void XunitInItsOwnWords_WritesTheFileItIsGiven() =>
        Assert.Equal(["-trx", Path.Combine("f", "results.trx")], Arguments(OwnWords).ResultFile("f").AsEnumerable());

    [Fact]
    public void NoResultFileListed_NoArguments() => Assert.Empty(Arguments("    --output\n        Beside --report-trx.").ResultFile("/f"));

    [Fact]
    public void ParallelRunOfEverything_IsAskedForInTheWordsOfTheHelp()
    {
        Assert.EndsWith(" -reporter verbose -parallel collections -maxThreads unlimited -parallelAlgorithm aggressive", Of(OwnWords, new TestSelection.Everything(), ParallelCondition.Instance), StringComparison.Ordinal);
        Assert.EndsWith(" --output Detailed --parallel collections --max-threads unlimited --parallel-algorithm aggressive", Of(PlatformsWords, new TestSelection.Everything(), ParallelCondition.Instance), StringComparison.Ordinal);
    }

    [Fact]
    public void Method_IsAskedForInTheWordsOfTheHelp()
    {
        TestSelection.Only method = new([Listed[0].Id.WholeMethod]);

        Assert.EndsWith(" -method A.B.C", Of(OwnWords, method), StringComparison.Ordinal);
        Assert.EndsWith(" --filter-method A.B.C", Of(PlatformsWords, method), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_IsAskedForByUidOrWithItsMethod()
    {
        TestSelection.Only row = new([Listed[1].Id]);

        Assert.EndsWith(" -method A.B.C", Of(OwnWords, row), StringComparison.Ordinal);
        Assert.EndsWith(" --filter-uid 2", Of(PlatformsWords, row), StringComparison.Ordinal);
    }

    [Fact]
    public void SelectionTooLongForACommandLine_RunsEverything() => Assert.DoesNotContain(
        "-method",
        Of(OwnWords, new TestSelection.Only([.. Enumerable.Range(0, 2000).Select(number => new TestId(Launches.Id, "Some.Rather.Long", $"Name{number}", ""))])),
        StringComparison.Ordinal);

    private static string Of(string help, TestSelection tests, Condition? condition = null) => string.Join(
        ' ',
        Arguments(help).For(ApplicationKind.XunitV3, Launches.Of(tests, condition ?? AsConfiguredCondition.Instance, listed: [.. Listed]), "/f"));

    private static ApplicationArguments Arguments(string help) => new(ApplicationHelp.Of(help));

    private static DiscoveredTest Row(string method, string row) => new() { Id = new TestId(Launches.Id, "A.B", method, row), DisplayName = row };
}
