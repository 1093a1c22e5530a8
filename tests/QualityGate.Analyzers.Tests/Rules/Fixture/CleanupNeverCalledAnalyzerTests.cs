using Microsoft.CodeAnalysis.CSharp;
using QualityGate.Analyzers.Rules.Fixture;

namespace QualityGate.Analyzers.Tests.Rules.Fixture;

public class CleanupNeverCalledAnalyzerTests
{
    [Theory]
    [InlineData("public ValueTask [|DisposeAsync|]() => default;")]
    [InlineData("ValueTask IAsyncDisposable.[|DisposeAsync|]() => default;")]
    public Task AsyncDisposableAlone_IsFlaggedOnXunit2(string method) =>
        Of(Framework.XunitV2, $"public class Tests : IAsyncDisposable {{ [Fact] public void Test() {{ }} {method} }}");

    [Theory]
    [InlineData(Framework.XunitV3, "[Fact]")]
    [InlineData(Framework.NUnit, "[Test]")]
    [InlineData(Framework.MSTest, "[TestMethod]")]
    [InlineData(Framework.TUnit, "[Test]")]
    public Task AsyncDisposableAlone_PassesElsewhere(Framework framework, string test) =>
        Of(framework, $"public class Tests : IAsyncDisposable {{ {test} public void Test() {{ }} public ValueTask DisposeAsync() => default; }}");

    [Fact]
    public async Task AsyncDisposableAlone_IsFlaggedBeforeNUnit4()
    {
        const string framework = """
            [assembly: System.Reflection.AssemblyVersion("3.14.0.0")]
            namespace NUnit.Framework.Interfaces { public interface ITestBuilder { } public interface ISimpleTestBuilder { } }
            namespace NUnit.Framework { public class TestAttribute : System.Attribute, Interfaces.ISimpleTestBuilder { } }
            """;
        SampleCompilation sample = SampleCompilation.Of(Sample.Of<CleanupNeverCalledAnalyzer>(
            Framework.None, "public class Tests : IAsyncDisposable { [NUnit.Framework.Test] public void Test() { } public ValueTask [|DisposeAsync|]() => default; }"));
        CSharpCompilation stub = CSharpCompilation.Create("nunit.framework", [CSharpSyntaxTree.ParseText(framework)], sample.Compilation.References, sample.Compilation.Options);
        SampleCompilation withStub = sample with { Compilation = sample.Compilation.AddReferences(stub.ToMetadataReference()) };

        ImmutableArray<Diagnostic> found = await withStub.RunAsync([new CleanupNeverCalledAnalyzer()]);

        Assert.Equal(sample.Sources.Single().Value.Marks.Single().Span, Assert.Single(found).Location.SourceSpan);
    }

    [Theory]
    [InlineData("IAsyncDisposable, IDisposable", "public ValueTask DisposeAsync() => default; public void Dispose() { }")]
    [InlineData("IAsyncLifetime", "public Task InitializeAsync() => Task.CompletedTask; public Task DisposeAsync() => Task.CompletedTask;")]
    [InlineData("IAsyncLifetime, IAsyncDisposable", "public Task InitializeAsync() => Task.CompletedTask; Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask; ValueTask IAsyncDisposable.DisposeAsync() => default;")]
    public Task WithWhatXunitLooksFor_Passes(string contracts, string methods) =>
        Of(Framework.XunitV2, $"public class Tests : {contracts} {{ [Fact] public void Test() {{ }} {methods} }}");

    [Theory]
    [InlineData("IClassFixture")]
    [InlineData("ICollectionFixture")]
    public Task FixtureOfXunit2_IsFlagged(string contract) => Of(
        Framework.XunitV2,
        $$"""
        public class Server : IAsyncDisposable { public ValueTask DisposeAsync() => default; }
        public class [|Users|] : {{contract}}<Server> { [Fact] public void Test() { } }
        """);

    [Theory]
    [InlineData(Framework.XunitV2, "IAsyncDisposable, IDisposable", "public void Dispose() { }")]
    [InlineData(Framework.XunitV3, "IAsyncDisposable", "")]
    public Task FixtureThatIsDisposed_Passes(Framework framework, string contracts, string methods) => Of(
        framework,
        $$"""
        public class Server : {{contracts}} { public ValueTask DisposeAsync() => default; {{methods}} }
        public class Users : IClassFixture<Server> { [Fact] public void Test() { } }
        """);

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task DisposeWithoutContract_IsFlagged(Framework framework) => Sample.Neutral<CleanupNeverCalledAnalyzer>(
        framework, "[TestClass] public class Tests { [Test] public void Test() { } public void [|Dispose|]() { } }").VerifyAsync();

    [Fact]
    public Task DisposeAsyncWithoutContract_IsFlagged() =>
        Of(Framework.XunitV3, "public class Tests { [Fact] public void Test() { } public async ValueTask [|DisposeAsync|]() => await Task.Yield(); }");

    [Theory]
    [InlineData("public class Tests { [Test] public void Test() { } [TearDown] public void Dispose() { } }")]
    [InlineData("public class Tests { [Test] public void Test() => Dispose(); public void Dispose() { } }")]
    [InlineData("public class Tests { [Test] public void Test() { } private void Dispose() { } }")]
    [InlineData("public class Tests { [Test] public void Test() { } public static void Dispose() { } }")]
    [InlineData("public class Tests { [Test] public void Test() { } public void Dispose(bool disposing) { } }")]
    [InlineData("public abstract class Tests { [Test] public void Test() { } public void Dispose() { } }")]
    [InlineData("public class Tests : IEnumerator<int> { [Test] public void Test() { } public void Dispose() { } public int Current => 0; object System.Collections.IEnumerator.Current => 0; public bool MoveNext() => false; public void Reset() { } }")]
    [InlineData("public class Server { public void Dispose() { } } public class Tests { [Test] public void Test() { } }")]
    public Task CalledOrNoCleanup_Passes(string source) => Of(Framework.NUnit, source);

    [Theory]
    [InlineData("public abstract class Base { [ClassCleanup] public static void [|Stop|]() { } }")]
    [InlineData("public class Setup { [AssemblyCleanup] public static void [|Stop|]() { } }")]
    public Task MSTestCleanupOutOfSight_IsFlagged(string source) => Of(Framework.MSTest, source);

    [Theory]
    [InlineData("public abstract class Base { [ClassCleanup(InheritanceBehavior.BeforeEachDerivedClass)] public static void Stop() { } }")]
    [InlineData("[TestClass] public class Tests { [ClassCleanup] public static void Stop() { } [TestMethod] public void Test() { } }")]
    [InlineData("[TestClass] public class Setup { [AssemblyCleanup] public static void Stop() { } }")]
    public Task MSTestCleanupInSight_Passes(string source) => Of(Framework.MSTest, source);

    private static Task Of(Framework framework, string source) => Sample.Of<CleanupNeverCalledAnalyzer>(framework, source).VerifyAsync();
}
