using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class HooksTests
{
    [Theory]
    [InlineData(Framework.NUnit, "[SetUp]", "", nameof(HookKind.Setup), nameof(HookScope.Test))]
    [InlineData(Framework.NUnit, "[TearDown]", "", nameof(HookKind.Teardown), nameof(HookScope.Test))]
    [InlineData(Framework.NUnit, "[OneTimeSetUp]", "", nameof(HookKind.Setup), nameof(HookScope.Class))]
    [InlineData(Framework.NUnit, "[OneTimeTearDown]", "", nameof(HookKind.Teardown), nameof(HookScope.Class))]
    [InlineData(Framework.MSTest, "[TestInitialize]", "", nameof(HookKind.Setup), nameof(HookScope.Test))]
    [InlineData(Framework.MSTest, "[TestCleanup]", "", nameof(HookKind.Teardown), nameof(HookScope.Test))]
    [InlineData(Framework.MSTest, "[ClassInitialize]", "static", nameof(HookKind.Setup), nameof(HookScope.Class))]
    [InlineData(Framework.MSTest, "[ClassCleanup]", "static", nameof(HookKind.Teardown), nameof(HookScope.Class))]
    [InlineData(Framework.MSTest, "[AssemblyInitialize]", "static", nameof(HookKind.Setup), nameof(HookScope.Assembly))]
    [InlineData(Framework.MSTest, "[AssemblyCleanup]", "static", nameof(HookKind.Teardown), nameof(HookScope.Assembly))]
    [InlineData(Framework.TUnit, "[Before(Test)]", "", nameof(HookKind.Setup), nameof(HookScope.Test))]
    [InlineData(Framework.TUnit, "[After(Class)]", "static", nameof(HookKind.Teardown), nameof(HookScope.Class))]
    [InlineData(Framework.TUnit, "[BeforeEvery(Assembly)]", "static", nameof(HookKind.Setup), nameof(HookScope.Assembly))]
    [InlineData(Framework.TUnit, "[After(TestSession)]", "static", nameof(HookKind.Teardown), nameof(HookScope.Session))]
    public void Attribute_SaysWhenAndAround(Framework framework, string attribute, string modifier, string kind, string scope)
    {
        ModelSample sample = ModelSample.Of(framework, $$"""[TestClass] public class Tests { {{attribute}} public {{modifier}} void Hook() { } [Test] public void North() { } }""");

        Assert.Equal($"{kind} {scope}", Describe(sample.Knowledge.Tests.HookOf(sample.Method("Hook"))));
        Assert.Null(sample.Knowledge.Tests.HookOf(sample.Method("North")));
    }

    [Fact]
    public void NUnitSetUpFixture_SurroundsManyClasses()
    {
        ModelSample sample = ModelSample.Of(Framework.NUnit, "[SetUpFixture] public class All { [OneTimeSetUp] public void Hook() { } }");

        Assert.Equal(new Hook(HookKind.Setup, HookScope.Classes), sample.Knowledge.Tests.HookOf(sample.Method("Hook")));
    }

    [Theory]
    [InlineData(Framework.XunitV2, nameof(HookScope.Test))]
    [InlineData(Framework.XunitV3, nameof(HookScope.Test))]
    [InlineData(Framework.MSTest, nameof(HookScope.Test))]
    [InlineData(Framework.TUnit, nameof(HookScope.Test))]
    [InlineData(Framework.NUnit, nameof(HookScope.Class))]
    public void ConstructorAndDispose_SurroundTheObjectsLife(Framework framework, string scope)
    {
        ModelSample sample = ModelSample.Of(
            framework, "[TestClass] public class Tests : IDisposable { public Tests() { } [Test] public void North() { } public void Dispose() { } }");

        Assert.Equal($"Setup {scope}", Describe(sample.Knowledge.Tests.HookOf(Assert.Single(sample.Type("Tests").InstanceConstructors))));
        Assert.Equal($"Teardown {scope}", Describe(sample.Knowledge.Tests.HookOf(sample.Method("Dispose"))));
    }

    [Theory]
    [InlineData(Framework.XunitV2, "Task")]
    [InlineData(Framework.XunitV3, "ValueTask")]
    public void AsyncLifetime_OfATestClassOrAFixture(Framework framework, string task)
    {
        string members = $$"""public {{task}} InitializeAsync() => {{task}}.CompletedTask; public {{task}} DisposeAsync() => {{task}}.CompletedTask;""";
        ModelSample test = ModelSample.Of(framework, $$"""public class Tests : IAsyncLifetime { [Test] public void North() { } {{members}} }""");
        ModelSample fixture = ModelSample.Of(framework, $$"""public class Fixture : IAsyncLifetime { {{members}} }""");

        Assert.Equal(new Hook(HookKind.Setup, HookScope.Test), test.Knowledge.Tests.HookOf(test.Method("InitializeAsync")));
        Assert.Equal(new Hook(HookKind.Teardown, HookScope.Test), test.Knowledge.Tests.HookOf(test.Method("DisposeAsync")));
        Assert.Equal(new Hook(HookKind.Setup, HookScope.Classes), fixture.Knowledge.Tests.HookOf(fixture.Method("InitializeAsync")));
    }

    [Theory]
    [InlineData(Framework.XunitV2, false)]
    [InlineData(Framework.XunitV3, true)]
    [InlineData(Framework.NUnit, true)]
    public void AsyncDisposableAlone_IsNoTeardownOfXunitV2(Framework framework, bool expected)
    {
        ModelSample sample = ModelSample.Of(
            framework, "public class Tests : IAsyncDisposable { [Test] public void North() { } public ValueTask DisposeAsync() => ValueTask.CompletedTask; }");

        Assert.Equal(expected, sample.Knowledge.Tests.HookOf(sample.Method("DisposeAsync"))?.Kind == HookKind.Teardown);
    }

    [Fact]
    public void DerivedAttribute_Counts()
    {
        ModelSample sample = ModelSample.Of(
            Framework.NUnit,
            "public class BeforeAttribute : SetUpAttribute; public class Tests { [Before] public void Hook() { } [Test] public void North() { } }");

        Assert.Equal(new Hook(HookKind.Setup, HookScope.Test), sample.Knowledge.Tests.HookOf(sample.Method("Hook")));
    }

    private static string? Describe(Hook? hook) => hook is null ? null : $"{hook.Value.Kind} {hook.Value.Scope}";
}
