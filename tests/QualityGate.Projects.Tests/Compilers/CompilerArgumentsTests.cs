using QualityGate.Projects.Compilers;

namespace QualityGate.Projects.Tests.Compilers;

public sealed class CompilerArgumentsTests
{
    private const string Answer = """{ "Items": { "CscCommandLineArgs": [ { "Identity": "/noconfig" }, { "Identity": "A\u002B.cs" } ] } }""";

    [Theory]
    [InlineData(Answer)]
    [InlineData("A.csproj : warning NU1903: old\n" + Answer)]
    public void Arguments_AreReadInOrder(string answer) => Assert.Equal(["/noconfig", "A+.cs"], CompilerArguments.Read(answer)!.Value.AsEnumerable());

    [Theory]
    [InlineData("")]
    [InlineData("MSBUILD : error MSB1001: Unknown switch.")]
    [InlineData("{ \"Items\": { } }")]
    [InlineData("{ \"Items\": { \"CscCommandLineArgs\": [] } }")]
    [InlineData("{ broken")]
    public void AnswerWithoutArguments_IsNull(string answer) => Assert.Null(CompilerArguments.Read(answer));
}
