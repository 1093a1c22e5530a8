using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.Analyzers.Tests.Rules.OrderDependency;

public class StaticStateWrittenAnalyzerTests
{
    private const string Settings = "// file: Settings.cs\npublic static class Settings { public static string Mode { get; set; } = \"\"; public static List<int> Seen = new(); public static void Reset() => Mode = \"\"; }\n// file: Tests.cs\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task WriteToOthersState_IsFlagged(Framework framework) => Sample.Neutral<StaticStateWrittenAnalyzer>(
        framework,
        Settings + """
        [TestClass]
        public class Tests
        {
            [Test] public void Writes() { [|Settings.Mode = "fast"|]; } [Test] public void Adds() { [|Settings.Seen.Add(1)|]; }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("private static int _count; [Fact] public void One() { [|_count++|]; } [Fact] public void Two() => Assert.Equal(0, _count);")]
    [InlineData("private static int _count; [Theory, InlineData(1), InlineData(2)] public void One(int row) { [|_count++|]; Assert.True(_count <= row); }")]
    [InlineData("private static string _name = \"\"; [Fact] public void One() { [|_name = \"a\"|]; } [Fact] public void Two() => Assert.Empty(_name);")]
    [InlineData("private static readonly List<int> _seen = new(); [Fact] public void One() => [|_seen.Add(1)|]; [Fact] public void Two() => Assert.Empty(_seen);")]
    [InlineData("private static int _count; [Fact] public void One() => Step(); [Fact] public void Two() => Step(); private static void Step() { [|_count += 2|]; }")]
    [InlineData("public Tests() { [|Settings.Mode = Environment.NewLine|]; } [Fact] public void One() { }")]
    [InlineData("[Fact] public void One() { [|Settings.Mode = \"fast\"|]; Settings.Seen = new(); }")]
    [InlineData("[Fact] public void One() { [|Settings.Mode = \"fast\"|]; Assert.NotEmpty(Settings.Mode); Settings.Mode = \"slow\"; }")]
    public Task WriteThatStays_IsFlagged(string members) => Class(Framework.XunitV2, members);

    [Theory]
    [InlineData("[Fact] public void One() { try { Settings.Mode = \"fast\"; } finally { Settings.Mode = \"\"; } }")]
    [InlineData("[Fact] public void One() { try { Settings.Mode = \"fast\"; } finally { Settings.Reset(); } }")]
    public Task RestoredInFinally_Passes(string members) => Class(Framework.XunitV2, members);

    [Theory]
    [InlineData("[TearDown] public void Restore() => Settings.Reset();")]
    [InlineData("[TearDown] public void Restore() { Settings.Mode = \"\"; }")]
    public Task RestoredInTeardown_Passes(string teardown) => Class(Framework.NUnit, "[Test] public void One() { Settings.Mode = \"fast\"; }\n" + teardown);

    [Fact]
    public Task RestoredByBaseClass_Passes() => Sample.Of<StaticStateWrittenAnalyzer>(
        Framework.XunitV2,
        Settings + """
        public abstract class Restoring : IDisposable { public void Dispose() => Settings.Reset(); }
        public class Tests : Restoring { [Fact] public void One() => Settings.Mode = "fast"; }
        """).VerifyAsync();

    [Theory]
    [InlineData("{}", "[|Settings.Mode = \"fast\"|]")]
    [InlineData("{ \"parallelizeTestCollections\": false }", "Settings.Mode = \"fast\"")]
    public Task ResetByBaseClass_PassesInASerialSuite(string runner, string write) => Sample.Of<StaticStateWrittenAnalyzer>(
        Framework.XunitV2,
        $$"""
        {{Settings}}
        public abstract class Resetting { protected Resetting() => Settings.Mode = ""; }
        public class Tests : Resetting { [Fact] public void One() => {{write}}; }
        """).WithFile("xunit.runner.json", runner).VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "private static int _count; public Tests() => _count = 0; [Fact] public void One() { _count++; }")]
    [InlineData(Framework.NUnit, "private static int _count; [SetUp] public void Zero() { _count = 0; } [Test] public void One() { _count++; }")]
    [InlineData(Framework.XunitV2, "private static bool _called; [Fact] public void One() { _called = false; _called = true; } [Fact] public void Two() { _called = false; Assert.False(_called); }")]
    [InlineData(Framework.TUnit, "private static int _count; [Before(Test)] public void Zero() { _count = 0; } [Test] public void One() { [|_count++|]; } [Test] public void Two() => TrueAssert.Is(_count == 0);")]
    public Task SetAnewByASerialClass_Passes(Framework framework, string members) => Class(framework, members);

    [Theory]
    [InlineData("private static readonly AsyncLocal<int> _own = new(); [Fact] public void One() => _own.Value = 1;")]
    [InlineData("[ThreadStatic] private static int _own; [Fact] public void One() => _own = 1;")]
    [InlineData("private int _own; [Fact] public void One() => _own = 1;")]
    [InlineData("public static class Ambient { private static readonly AsyncLocal<int> s_own = new(); public static int Current { get => s_own.Value; set => s_own.Value = value; } } [Fact] public void One() => Ambient.Current = 1;")]
    public Task OwnPerFlowOrTest_Passes(string members) => Class(Framework.XunitV2, members);

    [Theory]
    [InlineData("private static int _next; [Fact] public void One() => Assert.NotEmpty(\"db\" + _next++);")]
    [InlineData("private static int _next; [Fact] public void One() => Assert.NotEmpty(Next()); [Fact] public void Two() => Assert.NotEmpty(Next()); private static string Next() { var name = \"db\" + _next; _next++; return name; }")]
    [InlineData("[Fact] public void One() { Settings.Mode = \"\"; Assert.Empty(Settings.Mode); }")]
    [InlineData("private static int _next; [Fact] public void One() => Interlocked.Increment(ref _next);")]
    [InlineData("private static string? _cache; [Fact] public void One() { _cache ??= \"a\"; }")]
    [InlineData("private static string? _cache; [Fact] public void One() { if (_cache == null) { _cache = \"a\"; } }")]
    [InlineData("[Fact] public void One() { Environment.ExitCode = 0; }")]
    [InlineData("[Fact] public void One() { Settings.Mode = null!; }")]
    public Task HarmlessWrite_Passes(string members) => Class(Framework.XunitV2, members);

    [Theory]
    [InlineData("private static string _shared = \"\"; [ClassInitialize] public static void Once(object context) { _shared = \"a\"; } [TestMethod] public void One() => Assert.AreEqual(\"a\", _shared);")]
    [InlineData("private static string _shared = \"\"; [ClassCleanup] public static void Once() { _shared = \"\"; } [TestMethod] public void One() { }")]
    public Task OneTimeHooks_Pass(string members) => Sample.Of<StaticStateWrittenAnalyzer>(Framework.MSTest, $"[TestClass] public class Tests {{ {members} }}").VerifyAsync();

    [Theory]
    [InlineData("private static int _count; [Fact] public void One() { _count++; Assert.Equal(1, _count); }")]
    [InlineData("private class Model { public static string Name = \"\"; } [Fact] public void One() => Model.Name = \"a\"; [Fact] public void Two() => Model.Name = \"b\";")]
    [InlineData("[Fact] public void One() => Assert.Throws<Exception>(() => Settings.Mode = null!);")]
    [InlineData("[Fact] public void One() { Settings.Mode = \"fast\"; Settings.Reset(); }")]
    [InlineData("[Fact, CleanSettings] public void One() => Settings.Mode = \"fast\";")]
    [InlineData("[Fact(DisplayName = \"a\", Skip = \"b\")] public void One() { }")]
    public Task WriteThatNobodyElseSees_Passes(string members) => Class(Framework.XunitV2, members + "\nprivate sealed class CleanSettingsAttribute : Xunit.Sdk.BeforeAfterTestAttribute;");

    [Fact]
    public Task IsolationAttribute_PassesByOption() => Sample.Of<StaticStateWrittenAnalyzer>(
        Framework.XunitV2,
        Settings + "public sealed class SandboxAttribute : Attribute; public class Tests { [Fact, Sandbox] public void One() => Settings.Mode = \"fast\"; [Fact] public void Two() => [|Settings.Mode = \"slow\"|]; }")
        .With("qualitygate.isolation_attributes", "Sandbox").VerifyAsync();

    [Fact]
    public Task StandInOfTheFile_PassesWhenEachTestSetsIt() => Sample.Of<StaticStateWrittenAnalyzer>(
        Framework.XunitV2,
        """
        // file: Stand.cs
        internal static class Stand { public static string Name = ""; }
        // file: Tests.cs
        internal static class Own { public static string Name = ""; }
        public class Tests
        {
            [Fact] public void One() { Own.Name = "a"; [|Stand.Name = "a"|]; }
            [Fact] public void Two() { Own.Name = "b"; [|Stand.Name = "b"|]; }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("public class Job { public static int Runs; public static void Reset() => Runs = 0; public void Run() => Runs++; } [Fact] public void One() { Job.Reset(); new Job().Run(); Assert.Equal(1, Job.Runs); } [Fact] public void Two() { Job.Reset(); Assert.Equal(0, Job.Runs); }")]
    [InlineData("public class Job { public static int Runs; } [Fact] public void One() { Job.Runs = 1; Assert.Equal(1, Job.Runs); } [Fact] public void Two() { Job.Runs = 2; Assert.Equal(2, Job.Runs); }")]
    public Task NestedStandIn_PassesWhenEachTestSetsIt(string members) => Class(Framework.XunitV2, members);

    [Fact]
    public Task NestedStandIn_IsFlaggedWhenATestReadsWhatIsLeft() => Class(
        Framework.XunitV2,
        "public class Job { public static int Runs; public static void Set(int runs) { [|Runs = runs|]; } } [Fact] public void One() { Job.Set(1); } [Fact] public void Two() => Assert.Equal(0, Job.Runs);");

    [Theory]
    [InlineData("", "fast", "slow")]
    [InlineData("[assembly: Parallelizable(ParallelScope.Fixtures)]", "[|fast|]", "[|slow|]")]
    public Task StateOfTheProduct_PassesInASerialSuiteWhereEachTestSetsIt(string onAssembly, string fast, string slow)
    {
        string first = Write(fast), second = Write(slow);
        return Sample.Of<StaticStateWrittenAnalyzer>(
            Framework.NUnit,
            $$"""
            // file: Settings.cs
            public static class Settings { public static string Mode { get; set; } = ""; }
            // file: Tests.cs
            {{onAssembly}}
            public class Tests
            {
                [Test] public void One() { {{first}}; }
                [Test] public void Two() { {{second}}; }
            }
            """).VerifyAsync();

        static string Write(string mode) => mode.StartsWith("[|", StringComparison.Ordinal) ? $"[|Settings.Mode = \"{mode.Trim('[', '|', ']')}\"|]" : $"Settings.Mode = \"{mode}\"";
    }

    [Theory]
    [InlineData("[Fact] public void One() { Settings.Mode = \"fast\"; Assert.NotEmpty(Settings.Mode); Settings.Mode = \"\"; }")]
    [InlineData("[Fact] public void One() { string before = Settings.Mode; Settings.Mode = \"fast\"; Settings.Mode = before; }")]
    [InlineData("[Fact] public void One() { Settings.Reset(); Assert.Empty(Settings.Mode); Settings.Mode = \"\"; }")]
    public Task PutBackAtTheEnd_Passes(string members) => Class(Framework.XunitV2, members);

    [Fact]
    public Task ConstantOfTheSetUp_Passes() => Class(Framework.XunitV2, "public Tests() => Settings.Mode = \"fast\"; [Fact] public void One() { }");

    [Fact]
    public Task SkippedTest_Passes() => Class(Framework.XunitV2, "[Fact(Skip = \"broken\")] public void One() => Settings.Mode = \"fast\";");

    [Fact]
    public Task ClassWithoutTests_Passes() => Sample.Of<StaticStateWrittenAnalyzer>(Framework.XunitV2, Settings + "public class Fake { public void Go() => Settings.Mode = \"fast\"; }").VerifyAsync();

    private static Task Class(Framework framework, string members) =>
        Sample.Of<StaticStateWrittenAnalyzer>(framework, $"{Settings}public class Tests\n{{\n{members}\n}}").VerifyAsync();
}
