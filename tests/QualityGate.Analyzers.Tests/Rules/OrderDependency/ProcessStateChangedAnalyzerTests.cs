using QualityGate.Analyzers.Rules.OrderDependency;

namespace QualityGate.Analyzers.Tests.Rules.OrderDependency;

public class ProcessStateChangedAnalyzerTests
{
    private const string Parallel = "[assembly: Parallelizable(ParallelScope.Fixtures)]\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task VariableNeverPutBack_IsFlagged(Framework framework) => Test(
        framework,
        """
        [|Environment.SetEnvironmentVariable("REGION", "north")|];
        Console.WriteLine();
        """);

    [Theory]
    [InlineData("""Environment.SetEnvironmentVariable("REGION", "north", EnvironmentVariableTarget.User)""")]
    [InlineData("""Environment.CurrentDirectory = "/" """)]
    [InlineData("""Directory.SetCurrentDirectory("/")""")]
    [InlineData("Console.SetOut(new StringWriter())")]
    [InlineData("Console.SetError(TextWriter.Null)")]
    [InlineData("""Console.SetIn(new StringReader("yes"))""")]
    [InlineData("System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new System.Globalization.CultureInfo(\"de\")")]
    [InlineData("""AppContext.SetSwitch("Switch.North", true)""")]
    [InlineData("""AppContext.SetData("NORTH", 1)""")]
    [InlineData("ThreadPool.SetMinThreads(50, 50)")]
    [InlineData("System.Diagnostics.Trace.Listeners.Clear()")]
    [InlineData("System.Diagnostics.Activity.DefaultIdFormat = System.Diagnostics.ActivityIdFormat.Hierarchical")]
    public Task StateOfTheProcess_IsFlagged(string change) => Test(Framework.MSTest, $"[|{change.Trim()}|];");

    [Theory]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(\"de\");")]
    [InlineData("Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(\"de\");")]
    [InlineData("System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);")]
    [InlineData("Environment.GetEnvironmentVariable(\"REGION\");")]
    [InlineData("new List<System.Diagnostics.TraceListener>().Clear();")]
    public Task StateOfTheFlowOrNone_Passes(string statement) => Test(Framework.XunitV2, statement);

    [Theory]
    [InlineData("""Environment.SetEnvironmentVariable("REGION", null);""")]
    [InlineData("Environment.CurrentDirectory = AppContext.BaseDirectory;")]
    [InlineData("""Environment.SetEnvironmentVariable("MYTEST_REGION", "north");""")]
    [InlineData("System.Diagnostics.Activity.DefaultIdFormat = System.Diagnostics.ActivityIdFormat.W3C; System.Diagnostics.Activity.ForceDefaultIdFormat = true;")]
    [InlineData("Directory.SetCurrentDirectory(AppDomain.CurrentDomain.BaseDirectory);")]
    [InlineData("System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;")]
    public Task ChangeThatAllCanAgreeOn_Passes(string statement) => Test(Framework.NUnit, statement);

    [Theory]
    [InlineData("""
        Environment.SetEnvironmentVariable("REGION", "north");
        try { await Task.Yield(); } finally { Environment.SetEnvironmentVariable("REGION", null); }
        """)]
    [InlineData("""
        var before = Environment.GetEnvironmentVariable("REGION");
        Environment.SetEnvironmentVariable("REGION", "north");
        Environment.SetEnvironmentVariable("REGION", before);
        """)]
    [InlineData("""
        Environment.SetEnvironmentVariable("REGION", "north");
        Action cleanup = () => Environment.SetEnvironmentVariable("REGION", null);
        cleanup();
        """)]
    [InlineData("""
        Console.SetOut(new StringWriter());
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput()));
        """)]
    [InlineData("""
        var before = Console.Out;
        Console.SetOut(new StringWriter());
        try { await Task.Yield(); } finally { Console.SetOut(before); }
        """)]
    public Task ChangeThatIsPutBack_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("""
        [|Environment.SetEnvironmentVariable("REGION", "north")|];
        try { await Task.Yield(); } finally { Environment.SetEnvironmentVariable("ZONE", null); }
        """)]
    [InlineData("""
        [|Environment.SetEnvironmentVariable("REGION", "north")|];
        Environment.SetEnvironmentVariable("REGION", "south");
        """)]
    [InlineData("""
        [|Environment.SetEnvironmentVariable("REGION", "north")|];
        [|Environment.SetEnvironmentVariable("ZONE", "1")|];
        """)]
    public Task OtherChangeAfterwards_PutsNothingBack(string statements) => Test(Framework.XunitV2, statements);

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task ChangedInTheTestAndPutBackInDispose_Passes(Framework framework) => Sample.Neutral<ProcessStateChangedAnalyzer>(
        framework,
        """
        [TestClass]
        public class Tests : IDisposable
        {
            [Test] public void North() => Environment.SetEnvironmentVariable("REGION", "north");
            public void Dispose() => Restore();
            private void Restore() => Environment.SetEnvironmentVariable("REGION", null);
        }
        """).VerifyAsync();

    [Fact]
    public Task SetUpWithoutTearDown_IsFlagged() => Sample.Of<ProcessStateChangedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [SetUp] public void Before() => [|Environment.SetEnvironmentVariable("REGION", "north")|];
            [Test] public void North() { }
        }
        """).VerifyAsync();

    [Fact]
    public Task SetUpOfTheWholeRun_Passes() => Sample.Of<ProcessStateChangedAnalyzer>(
        Framework.MSTest,
        """
        [TestClass]
        public class Tests
        {
            [AssemblyInitialize] public static void Before(TestContext context) => Environment.SetEnvironmentVariable("REGION", "north");
            [TestMethod] public void North() { }
        }
        """).VerifyAsync();

    [Fact]
    public Task HelperThatIsNoTest_Passes() => Sample.Of<ProcessStateChangedAnalyzer>(
        Framework.XunitV2,
        """
        public sealed class Region : IDisposable
        {
            public Region(string name) => Environment.SetEnvironmentVariable("REGION", name);
            public void Dispose() => Environment.SetEnvironmentVariable("REGION", null);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "[CollectionDefinition(\"Quiet\", DisableParallelization = true)] public class Quiet;", "[Collection(\"Quiet\")]")]
    [InlineData(Framework.XunitV3, "[CollectionDefinition(DisableParallelization = true)] public class Quiet;", "[Collection(typeof(Quiet))]")]
    [InlineData(Framework.NUnit, "", "[NonParallelizable]")]
    [InlineData(Framework.MSTest, "", "[DoNotParallelize]")]
    [InlineData(Framework.MSTest, "", "[ResourceLock(\"REGION\")]")]
    [InlineData(Framework.TUnit, "", "[NotInParallel]")]
    [InlineData(Framework.TUnit, "", "[NotInParallel(\"REGION\")]")]
    public Task DeclaredIsolation_Passes(Framework framework, string definition, string attribute) => Sample.Neutral<ProcessStateChangedAnalyzer>(
        framework,
        $$"""
        {{definition}}
        [TestClass] {{attribute}}
        public class Tests { [Test] public void North() => Environment.SetEnvironmentVariable("REGION", "north"); }
        """).VerifyAsync();

    [Fact]
    public Task IsolationAttributeOfTheOptions_Passes() => Sample.Of<ProcessStateChangedAnalyzer>(
        Framework.XunitV2,
        """
        public sealed class RestoresEnvironmentAttribute : Attribute;
        public class Tests { [Fact, RestoresEnvironment] public void North() => Environment.SetEnvironmentVariable("REGION", "north"); }
        """).With("qualitygate.isolation_attributes", "RestoresEnvironment").VerifyAsync();

    [Theory]
    [InlineData(Framework.XunitV2, "Xunit.Sdk.BeforeAfterTestAttribute")]
    [InlineData(Framework.XunitV3, "Xunit.v3.BeforeAfterTestAttribute")]
    [InlineData(Framework.NUnit, "TestActionAttribute")]
    public Task AttributeThatRunsAroundTheTest_PutsItBack(Framework framework, string attribute) => Sample.Neutral<ProcessStateChangedAnalyzer>(
        framework,
        $$"""
        public sealed class CleanAttribute : {{attribute}};
        public class Tests { [Test] [Clean] public void North() => Environment.SetEnvironmentVariable("REGION", "north"); }
        """).VerifyAsync();

    [Theory]
    [InlineData(Parallel, "[|Environment.CurrentDirectory = \"/\"|]")]
    [InlineData("", "Environment.CurrentDirectory = \"/\"")]
    public Task DirectoryPutBack_IsFlaggedWhereOtherClassesRunMeanwhile(string parallel, string change) => Sample.Of<ProcessStateChangedAnalyzer>(
        Framework.NUnit,
        $$"""
        {{parallel}}
        public class Tests
        {
            [Test] public void Root()
            {
                var before = Environment.CurrentDirectory;
                {{change}};
                try { } finally { Environment.CurrentDirectory = before; }
            }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("System.Linq.Expressions.Expression<Action> quoted = () => Environment.SetEnvironmentVariable(\"REGION\", \"north\");")]
    [InlineData("var name = nameof(Environment.CurrentDirectory);")]
    public Task QuotedCode_Passes(string statement) => Test(Framework.XunitV2, statement);

    private static Task Test(Framework framework, string statements) => Sample.Test<ProcessStateChangedAnalyzer>(framework, statements).VerifyAsync();
}
