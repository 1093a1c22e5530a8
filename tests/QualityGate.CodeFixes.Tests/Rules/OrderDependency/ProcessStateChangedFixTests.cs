using QualityGate.Analyzers.Rules.OrderDependency;
using QualityGate.CodeFixes.Rules.OrderDependency;

namespace QualityGate.CodeFixes.Tests.Rules.OrderDependency;

public class ProcessStateChangedFixTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task Variable_IsPutBackInFinally(Framework framework) => FixSample.Test<ProcessStateChangedAnalyzer, ProcessStateChangedFix>(
        framework,
        """
        // The north is cold.
        [|Environment.SetEnvironmentVariable("REGION", "north")|];

        // So it says.
        var region = Environment.GetEnvironmentVariable("REGION");
        Assert.Is(region == "north");
        """,
        """
        // The north is cold.
        var previousRegion = Environment.GetEnvironmentVariable("REGION");
        Environment.SetEnvironmentVariable("REGION", "north");
        try
        {
            // So it says.
            var region = Environment.GetEnvironmentVariable("REGION");
            Assert.Is(region == "north");
        }
        finally
        {
            Environment.SetEnvironmentVariable("REGION", previousRegion);
        }
        """).VerifyAsync();

    [Fact]
    public Task SeveralStates_ArePutBackInReverse() => FixSample.Test<ProcessStateChangedAnalyzer, ProcessStateChangedFix>(
        Framework.XunitV2,
        """
        [|Console.SetOut(new StringWriter())|];
        [|AppContext.SetData("NORTH", 1)|];
        await Task.Yield();
        """,
        """
        var previousOut = Console.Out;
        var previousNorth = AppContext.GetData("NORTH");
        Console.SetOut(new StringWriter());
        try
        {
            AppContext.SetData("NORTH", 1);
            await Task.Yield();
        }
        finally
        {
            AppContext.SetData("NORTH", previousNorth);
            Console.SetOut(previousOut);
        }
        """).VerifyAsync();

    [Theory]
    [InlineData(Framework.NUnit, "[assembly: Parallelizable(ParallelScope.Fixtures)]", "[NonParallelizable]")]
    [InlineData(Framework.MSTest, "[assembly: Parallelize]", "[DoNotParallelize]")]
    [InlineData(Framework.TUnit, "", "[NotInParallel]")]
    public Task DirectoryOfParallelTests_IsPutBackAndTheTestRunsAlone(Framework framework, string assembly, string alone) =>
        FixSample.Neutral<ProcessStateChangedAnalyzer, ProcessStateChangedFix>(
            framework,
            $$"""
            {{assembly}}
            [TestClass]
            public class Tests
            {
                [Test]
                public void Root()
                {
                    [|Directory.SetCurrentDirectory("/")|];
                    Console.WriteLine();
                }
            }
            """,
            $$"""
            {{assembly}}
            [TestClass]
            public class Tests
            {
                [Test]
                {{alone}}
                public void Root()
                {
                    var previousCurrentDirectory = Directory.GetCurrentDirectory();
                    Directory.SetCurrentDirectory("/");
                    try
                    {
                        Console.WriteLine();
                    }
                    finally
                    {
                        Directory.SetCurrentDirectory(previousCurrentDirectory);
                    }
                }
            }
            """).VerifyAsync();

    [Theory]
    [InlineData("""[|Environment.SetEnvironmentVariable("REGION", "north")|];""")]
    [InlineData("""[|ThreadPool.SetMinThreads(50, 50)|]; await Task.Yield();""")]
    [InlineData("""if (DateTime.MinValue.Year == 1) [|Environment.SetEnvironmentVariable("REGION", "north")|]; await Task.Yield();""")]
    [InlineData("[|Environment.SetEnvironmentVariable(\"REGION\", \"north\")|];\n#if !NEVER\nConsole.WriteLine();\n#endif\nawait Task.Yield();")]
    [InlineData("""[|Environment.CurrentDirectory = "/"|]; await Task.Yield();""")]
    public Task ChangeWithoutACertainWayBack_IsLeft(string statements) => FixSample.NotOfferedAsync<ProcessStateChangedAnalyzer, ProcessStateChangedFix>(
        Sample.Test<ProcessStateChangedAnalyzer>(Framework.XunitV2, statements));

    [Fact]
    public Task SetUp_IsLeft() => FixSample.NotOfferedAsync<ProcessStateChangedAnalyzer, ProcessStateChangedFix>(Sample.Of<ProcessStateChangedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [SetUp] public void Before() { [|Environment.SetEnvironmentVariable("REGION", "north")|]; Console.WriteLine(); }
            [Test] public void North() { }
        }
        """));
}
