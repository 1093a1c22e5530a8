using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class KnownValuesTests
{
    [Theory]
    [InlineData("object text = [|\"a\"|];", "a")]
    [InlineData("const string head = \"a\"; object text = [|head + \"b\"|];", "ab")]
    [InlineData("var head = \"a\"; object text = [|head + 1|];", "a1")]
    [InlineData("int port = 80; object text = [|$\"http://localhost:{port}/\"|];", "http://localhost:80/")]
    [InlineData("var first = \"a\"; var second = first; object text = [|second|];", "a")]
    public void TextThatIsWritten_IsRead(string statements, string expected) => Assert.Equal(expected, KnownValues.Text(At(statements)));

    [Theory]
    [InlineData("var head = \"a\"; head += \"b\"; object text = [|head|];")]
    [InlineData("object text = [|Environment.NewLine|];")]
    [InlineData("object text = [|$\"{Environment.TickCount}\"|];")]
    [InlineData("object text = [|$\"{1:x}\"|];")]
    [InlineData("int port = 0; int.TryParse(\"1\", out port); object text = [|$\"{port}\"|];")]
    public void TextThatIsNot_IsUnknown(string statements) => Assert.Null(KnownValues.Text(At(statements)));

    [Theory]
    [InlineData("object number = [|80|];", 80)]
    [InlineData("int port = 80; object number = [|port|];", 80)]
    [InlineData("int port = 80; port--; object number = [|port|];", null)]
    [InlineData("object number = [|80L|];", null)]
    public void Number_IsRead(string statements, int? expected) => Assert.Equal(expected, KnownValues.Number(At(statements)));

    [Fact]
    public void NamesInACircle_AreUnknown()
    {
        ModelSample sample = ModelSample.Of(
            Framework.XunitV2,
            """
            public class Tests
            {
                private static readonly int One = Two;
                private static readonly int Two = One;
                [Test] public void North() { object number = [|One|]; }
            }
            """);

        Assert.Null(KnownValues.Number(Assert.Single(sample.Marked)));
    }

    private static IOperation At(string statements) => Assert.Single(ModelSample.Test(Framework.XunitV2, statements).Marked);
}
