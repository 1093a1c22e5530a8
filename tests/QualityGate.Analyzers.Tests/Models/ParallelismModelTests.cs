using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class ParallelismModelTests
{
    [Theory]
    [InlineData(Framework.XunitV2, nameof(Company.OtherClasses))]
    [InlineData(Framework.XunitV3, nameof(Company.OtherClasses))]
    [InlineData(Framework.NUnit, nameof(Company.Alone))]
    [InlineData(Framework.MSTest, nameof(Company.Alone))]
    [InlineData(Framework.TUnit, nameof(Company.OwnClass))]
    public void WithoutSettings_TheFrameworksDefaultHolds(Framework framework, string expected) =>
        Assert.Equal(expected, CompanyIn(One(framework, "", "")));

    [Theory]
    [InlineData("[assembly: CollectionBehavior(DisableTestParallelization = true)]", "", nameof(Company.Alone))]
    [InlineData("[assembly: CollectionBehavior(MaxParallelThreads = 1)]", "", nameof(Company.Alone))]
    [InlineData("[assembly: CollectionBehavior(MaxParallelThreads = 4)]", "", nameof(Company.OtherClasses))]
    [InlineData("[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]", "", nameof(Company.Alone))]
    [InlineData("[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]", "[Collection(\"Own\")]", nameof(Company.OtherClasses))]
    [InlineData("[assembly: CollectionBehavior(CollectionBehavior.CollectionPerClass)]", "", nameof(Company.OtherClasses))]
    [InlineData("", "[Collection(\"Shared\")]", nameof(Company.OtherClasses))]
    [InlineData("[CollectionDefinition(\"Quiet\", DisableParallelization = true)] public class Quiet;", "[Collection(\"Quiet\")]", nameof(Company.Alone))]
    [InlineData("[CollectionDefinition(\"Quiet\", DisableParallelization = true)] public class Quiet;", "[Collection(\"Other\")]", nameof(Company.OtherClasses))]
    [InlineData("public class Outer { [CollectionDefinition(\"Quiet\", DisableParallelization = true)] public class Quiet; }", "[Collection(\"Quiet\")]", nameof(Company.Alone))]
    [InlineData("[CollectionDefinition(\"Quiet\")] public class Quiet;", "[Collection(\"Quiet\")]", nameof(Company.OtherClasses))]
    public void Xunit_ReadsCollections(string assembly, string onClass, string expected)
    {
        foreach (Framework framework in new[] { Framework.XunitV2, Framework.XunitV3 })
            Assert.Equal(expected, CompanyIn(One(framework, assembly, onClass)));
    }

    [Theory]
    [InlineData("[CollectionDefinition(DisableParallelization = true)] public class Quiet;", "[Collection(typeof(Quiet))]")]
    [InlineData("[CollectionDefinition(DisableParallelization = true)] public class Quiet;", "[Collection<Quiet>]")]
    public void XunitV3_KnowsCollectionsByType(string definition, string onClass) =>
        Assert.Equal(nameof(Company.Alone), CompanyIn(One(Framework.XunitV3, definition, onClass)));

    [Theory]
    [InlineData("", "[Parallelizable]", "", nameof(Company.OtherClasses))]
    [InlineData("", "[Parallelizable(ParallelScope.Children)]", "", nameof(Company.OwnClass))]
    [InlineData("", "[Parallelizable(ParallelScope.All)]", "", nameof(Company.OwnClass))]
    [InlineData("", "", "[Parallelizable]", nameof(Company.OwnClass))]
    [InlineData("[assembly: Parallelizable(ParallelScope.Fixtures)]", "", "", nameof(Company.OtherClasses))]
    [InlineData("[assembly: Parallelizable(ParallelScope.Children)]", "", "", nameof(Company.OwnClass))]
    [InlineData("[assembly: Parallelizable(ParallelScope.All)]", "[Parallelizable(ParallelScope.Self)]", "", nameof(Company.OtherClasses))]
    [InlineData("[assembly: Parallelizable(ParallelScope.All)]", "[NonParallelizable]", "", nameof(Company.Alone))]
    [InlineData("[assembly: Parallelizable(ParallelScope.All)]", "", "[NonParallelizable]", nameof(Company.Alone))]
    [InlineData("[assembly: Parallelizable(ParallelScope.All)]", "[SingleThreaded]", "", nameof(Company.OtherClasses))]
    [InlineData("[assembly: Parallelizable(ParallelScope.All), LevelOfParallelism(1)]", "", "", nameof(Company.Alone))]
    [InlineData("[assembly: LevelOfParallelism(4)]", "", "", nameof(Company.Alone))]
    public void NUnit_WeighsAssemblyClassAndMethod(string assembly, string onClass, string onMethod, string expected) =>
        Assert.Equal(expected, CompanyIn(One(Framework.NUnit, assembly, onClass, onMethod)));

    [Theory]
    [InlineData("[assembly: Parallelize]", "", "", nameof(Company.OtherClasses))]
    [InlineData("[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]", "", "", nameof(Company.OwnClass))]
    [InlineData("[assembly: Parallelize(Workers = 1, Scope = ExecutionScope.MethodLevel)]", "", "", nameof(Company.Alone))]
    [InlineData("[assembly: DoNotParallelize]", "", "", nameof(Company.Alone))]
    [InlineData("[assembly: Parallelize]", "[DoNotParallelize]", "", nameof(Company.Alone))]
    [InlineData("[assembly: Parallelize]", "", "[DoNotParallelize]", nameof(Company.Alone))]
    public void MSTest_WeighsAssemblyClassAndMethod(string assembly, string onClass, string onMethod, string expected) =>
        Assert.Equal(expected, CompanyIn(One(Framework.MSTest, assembly, onClass, onMethod)));

    [Theory]
    [InlineData("", "[NotInParallel]", nameof(Company.Alone))]
    [InlineData("", "[NotInParallel(\"key\")]", nameof(Company.OwnClass))]
    [InlineData("[assembly: NotInParallel]", "", nameof(Company.Alone))]
    public void TUnit_RunsAllUnlessTold(string assembly, string onClass, string expected) =>
        Assert.Equal(expected, CompanyIn(One(Framework.TUnit, assembly, onClass)));

    [Theory]
    [InlineData(Framework.XunitV2, "xunit.runner.json", """{ "parallelizeTestCollections": false }""", nameof(Company.Alone))]
    [InlineData(Framework.XunitV3, "Sample.Tests.xunit.runner.json", """{ "maxParallelThreads": 1 }""", nameof(Company.Alone))]
    [InlineData(Framework.XunitV3, "xunit.runner.json", """{ "maxParallelThreads": "2x" }""", nameof(Company.OtherClasses))]
    [InlineData(Framework.XunitV3, "testconfig.json", """{ "xUnit": { "parallelizeTestCollections": false } }""", nameof(Company.Alone))]
    [InlineData(Framework.XunitV3, "testconfig.json", """{ "mstest": { "parallelizeTestCollections": false } }""", nameof(Company.OtherClasses))]
    [InlineData(Framework.XunitV2, "ci.runsettings", "<RunSettings><xUnit><ParallelizeTestCollections>false</ParallelizeTestCollections></xUnit></RunSettings>", nameof(Company.Alone))]
    [InlineData(Framework.XunitV2, "ci.runsettings", "<RunSettings><RunConfiguration><DisableParallelization>true</DisableParallelization></RunConfiguration></RunSettings>", nameof(Company.Alone))]
    [InlineData(Framework.MSTest, "ci.runsettings", "<RunSettings><MSTest><Parallelize><Workers>4</Workers><Scope>MethodLevel</Scope></Parallelize></MSTest></RunSettings>", nameof(Company.OwnClass))]
    [InlineData(Framework.MSTest, "ci.runsettings", "<RunSettings><MSTest><Parallelize><Workers>1</Workers></Parallelize></MSTest></RunSettings>", nameof(Company.Alone))]
    [InlineData(Framework.MSTest, "testconfig.json", """{ "mstest": { "deployment": { "enabled": false }, "parallelism": { "enabled": true, "scope": "class" } } }""", nameof(Company.OtherClasses))]
    [InlineData(Framework.MSTest, "testconfig.json", """{ "mstest": { "deployment": { "enabled": true }, "parallelism": { "enabled": false } } }""", nameof(Company.Alone))]
    [InlineData(Framework.MSTest, "broken.runsettings", "<RunSettings>", nameof(Company.Alone))]
    public void RunnerFiles_AreRead(Framework framework, string path, string text, string expected) =>
        Assert.Equal(expected, CompanyIn(One(framework, "", "", "", sample => sample.WithFile(path, text))));

    [Theory]
    [InlineData("<NUnit><NumberOfTestWorkers>0</NumberOfTestWorkers></NUnit>", nameof(Company.Alone))]
    [InlineData("<NUnit><NumberOfTestWorkers>4</NumberOfTestWorkers></NUnit>", nameof(Company.OwnClass))]
    [InlineData("<RunConfiguration><DisableParallelization>true</DisableParallelization></RunConfiguration>", nameof(Company.Alone))]
    public void RunSettings_LimitNUnit(string inside, string expected) => Assert.Equal(
        expected,
        CompanyIn(One(Framework.NUnit, "[assembly: Parallelizable(ParallelScope.All)]", "", "", sample => sample.WithFile("ci.runsettings", $"<RunSettings>{inside}</RunSettings>"))));

    [Theory]
    [InlineData(Framework.XunitV2, "[assembly: CollectionBehavior(DisableTestParallelization = true)]", "", "always", nameof(Company.OtherClasses))]
    [InlineData(Framework.NUnit, "", "", "always", nameof(Company.OwnClass))]
    [InlineData(Framework.NUnit, "", "[NonParallelizable]", "always", nameof(Company.Alone))]
    [InlineData(Framework.MSTest, "", "", "always", nameof(Company.OwnClass))]
    [InlineData(Framework.MSTest, "", "[DoNotParallelize]", "always", nameof(Company.Alone))]
    [InlineData(Framework.TUnit, "[assembly: NotInParallel]", "", "always", nameof(Company.OwnClass))]
    [InlineData(Framework.TUnit, "", "", "never", nameof(Company.Alone))]
    [InlineData(Framework.XunitV3, "", "", "never", nameof(Company.Alone))]
    [InlineData(Framework.XunitV3, "", "", "sometimes", nameof(Company.OtherClasses))]
    public void OptionParallel_ReplacesWhatTheAssemblySays(Framework framework, string assembly, string onClass, string option, string expected) =>
        Assert.Equal(expected, CompanyIn(One(framework, assembly, onClass, "", sample => sample.With("qualitygate.parallel", option))));

    [Theory]
    [InlineData("[assembly: Serial]", "", "")]
    [InlineData("", "[Serial]", "")]
    [InlineData("", "", "[Serial]")]
    public void OptionIsolationAttributes_KeepsTestsAlone(string assembly, string onClass, string onMethod)
    {
        ModelSample sample = One(
            Framework.TUnit, $"{assembly} public sealed class SerialAttribute : Attribute;", onClass, onMethod, sample => sample.With("qualitygate.isolation_attributes", "Serial"));

        Assert.Equal(nameof(Company.Alone), CompanyIn(sample));
        Assert.True(sample.Parallelism.IsIsolated(sample.Type("Tests"), sample.Method("North")));
    }

    [Fact]
    public void DerivedClass_InheritsItsIsolation()
    {
        ModelSample sample = ModelSample.Of(
            Framework.MSTest,
            """
            [assembly: Parallelize]
            [DoNotParallelize] public abstract class Quiet;
            [TestClass] public class Tests : Quiet { [Test] public void North() { } }
            """);

        Assert.Equal(Company.Alone, sample.Parallelism.CompanyOf(sample.Type("Tests")));
    }

    [Fact]
    public void Class_KeepsTheCompanyOfItsMostSociableTest()
    {
        ModelSample sample = ModelSample.Of(Framework.NUnit, "public class Tests { [Test] public void North() { } [Test, Parallelizable] public void South() { } }");

        Assert.Equal(Company.OwnClass, sample.Parallelism.CompanyOf(sample.Type("Tests")));
        Assert.True(sample.Parallelism.SharesInstance(sample.Type("Tests")));
    }

    [Theory]
    [InlineData("", "[Parallelizable(ParallelScope.Self)]", false)]
    [InlineData("", "[Parallelizable(ParallelScope.Children)]", true)]
    [InlineData("", "[Parallelizable(ParallelScope.Children), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]", false)]
    [InlineData("[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]", "[Parallelizable(ParallelScope.Children)]", false)]
    public void NUnitInstance_IsSharedByParallelTestsUnlessEachGetsItsOwn(string assembly, string onClass, bool expected)
    {
        ModelSample sample = One(Framework.NUnit, assembly, onClass);

        Assert.Equal(expected, sample.Parallelism.SharesInstance(sample.Type("Tests")));
    }

    [Theory]
    [InlineData(Framework.XunitV2, "", "", "", "", false)]
    [InlineData(Framework.TUnit, "", "", "", "", true)]
    [InlineData(Framework.TUnit, "", "", "[NotInParallel(\"disk\")]", "[NotInParallel(\"disk\")]", false)]
    [InlineData(Framework.TUnit, "", "", "[NotInParallel(\"disk\")]", "[NotInParallel(\"net\")]", true)]
    [InlineData(Framework.TUnit, "", "", "[NotInParallel(new[] { \"net\", \"disk\" })]", "[NotInParallel(\"disk\")]", false)]
    [InlineData(Framework.TUnit, "", "", "", "[DependsOn(\"North\")]", false)]
    [InlineData(Framework.TUnit, "", "", "[NotInParallel]", "", false)]
    [InlineData(Framework.MSTest, "[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]", "", "", "", true)]
    [InlineData(Framework.MSTest, "[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]", "[ResourceLock(\"disk\")]", "", "", false)]
    [InlineData(Framework.MSTest, "[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]", "", "[ResourceLock(\"disk\", Mode = ResourceAccessMode.Read)]", "[ResourceLock(\"disk\", Mode = ResourceAccessMode.Read)]", true)]
    [InlineData(Framework.MSTest, "[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]", "", "[ResourceLock(\"disk\", Mode = ResourceAccessMode.Read)]", "[ResourceLock(\"disk\")]", false)]
    [InlineData(Framework.MSTest, "[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]", "", "", "[DependsOn(\"North\")]", false)]
    public void TwoTestsOfAClass_OverlapUnlessKeptApart(Framework framework, string assembly, string onClass, string onNorth, string onSouth, bool expected)
    {
        ModelSample sample = ModelSample.Of(
            framework, $$"""{{assembly}} [TestClass] {{onClass}} public class Tests { [Test] {{onNorth}} public void North() { } [Test] {{onSouth}} public void South() { } }""");

        Assert.Equal(expected, sample.Parallelism.CanOverlap(sample.Method("North"), sample.Method("South")));
        Assert.Equal(expected, sample.Parallelism.CanOverlap(sample.Method("South"), sample.Method("North")));
    }

    [Theory]
    [InlineData(Framework.XunitV2, "", "", true)]
    [InlineData(Framework.XunitV2, "[Collection(\"One\")]", "[Collection(\"One\")]", false)]
    [InlineData(Framework.XunitV2, "[Collection(\"One\")]", "[Collection(\"Two\")]", true)]
    [InlineData(Framework.TUnit, "", "[DependsOn<First>]", false)]
    [InlineData(Framework.NUnit, "", "", false)]
    public void TestsOfTwoClasses_OverlapUnlessKeptApart(Framework framework, string onFirst, string onSecond, bool expected)
    {
        ModelSample sample = ModelSample.Of(
            framework, $$"""[TestClass] {{onFirst}} public class First { [Test] public void North() { } } [TestClass] {{onSecond}} public class Second { [Test] public void South() { } }""");

        Assert.Equal(expected, sample.Parallelism.CanOverlap(sample.Method("North"), sample.Method("South")));
    }

    [Fact]
    public void CircleOfDependencies_IsNoEndlessLoop()
    {
        ModelSample sample = ModelSample.Of(
            Framework.TUnit,
            """
            public class Tests
            {
                [Test, DependsOn("South")] public void North() { }
                [Test, DependsOn("North")] public void South() { }
                [Test] public void East() { }
            }
            """);

        Assert.True(sample.Parallelism.CanOverlap(sample.Method("North"), sample.Method("East")));
    }

    [Fact]
    public void Serial_IsNoDeclarationByItself()
    {
        ModelSample sample = One(Framework.NUnit, "", "");

        Assert.False(sample.Parallelism.IsIsolated(sample.Type("Tests"), sample.Method("North")));
    }

    private static string CompanyIn(ModelSample sample) => sample.Parallelism.CompanyOf(sample.Method("North")).ToString();

    private static ModelSample One(Framework framework, string assembly, string onClass, string onMethod = "", Func<Sample, Sample>? change = null) => ModelSample.Of(
        framework, $$"""{{assembly}} [TestClass] {{onClass}} public class Tests { [Test] {{onMethod}} public void North() { } }""", change);
}
