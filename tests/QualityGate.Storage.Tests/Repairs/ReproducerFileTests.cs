using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;
using QualityGate.Storage.Repairs;

namespace QualityGate.Storage.Tests.Repairs;

public sealed class ReproducerFileTests : IDisposable
{
    private static readonly SuiteId Shop = new("tests/Shop.Tests/Shop.Tests.csproj", "net10.0");
    private static readonly TestId Pays = new(Shop, "Shop.CartTests", "Pays", "");

    private static readonly Reproducer Sample = new()
    {
        ToolVersion = "0.1.0",
        FoundAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Commit = "0123456789abcdef0123456789abcdef01234567",
        HasLocalChanges = true,
        Target = "Shop.sln",
        Options = ["--configuration", "Release"],
        Test = Pays,
        DisplayName = "Shop.CartTests.Pays",
        Cause = RootCause.OrderDependency,
        Circumstances = new Circumstances
        {
            Conditions = ConditionSet.Of(SerialCondition.Instance, CpuStressCondition.OneBurner),
            Company = Company.Alone,
            Behind = [Pays with { Method = "Adds", Row = "beef" }],
            Seed = 7,
        },
        Seed = 42,
        Rate = new FailureRate(12, 20),
        CostOfARun = TimeSpan.FromMilliseconds(350),
    };

    private readonly TemporaryFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void WhatWasWritten_IsReadBack()
    {
        string path = ReproducerFile.PathIn(_output.Path, Pays);
        ReproducerFile.Write(path, Sample);

        Reproducer read = ReproducerFile.Read(path);

        Assert.Equal(Sample.Circumstances.Key, read.Circumstances.Key);
        Assert.Equal<string>(Sample.Options, read.Options);
        Assert.Equal(Sample, read with { Circumstances = Sample.Circumstances, Options = Sample.Options });
    }

    [Fact]
    public void Test_FindsItsOwnFileOnly()
    {
        ReproducerFile.Write(ReproducerFile.PathIn(_output.Path, Pays), Sample);

        Assert.Equal(Pays, ReproducerFile.Find(_output.Path, Pays)!.Test);
        Assert.Null(ReproducerFile.Find(_output.Path, Pays with { Method = "Adds" }));
        Assert.Null(ReproducerFile.Find(_output.Path, Pays with { Suite = Shop with { Framework = "net8.0" } }));
    }

    [Theory]
    [InlineData("Shop.CartTests", "Pays", "", "repro/Shop.CartTests.Pays.json")]
    [InlineData("Shop.CartTests", "Pays", "beef", "repro/Shop.CartTests.Pays-")]
    [InlineData("Shop.CartTests", "pays / \"cash\"", "", "repro/Shop.CartTests.pays____cash_-")]
    public void FileName_IsThatOfTheTest(string @class, string method, string row, string expected) => Assert.StartsWith(
        Path.Combine(_output.Path, expected), ReproducerFile.PathIn(_output.Path, new TestId(Shop, @class, method, row)), StringComparison.Ordinal);

    [Theory]
    [InlineData("no JSON", "Find the circumstances anew with `repro`.")]
    [InlineData("""{"format":"qualitygate-fixes","version":1}""", "does not say that it is a qualitygate-reproducer")]
    public void ForeignFile_IsRefusedByOneSentence(string content, string reason)
    {
        string path = _output.Write("foreign.json", content);

        QualityGateException refused = Assert.Throws<QualityGateException>(() => ReproducerFile.Read(path));

        Assert.Equal(FaultKind.Usage, refused.Fault.Kind);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsSaid() => Assert.Contains(
        "There is no file", Assert.Throws<QualityGateException>(() => ReproducerFile.Read(_output["missing.json"])).Message, StringComparison.Ordinal);
}
