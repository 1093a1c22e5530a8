using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Runs;

public sealed class FailureSignatureTests
{
    private const string Type = "Xunit.Sdk.EqualException";

    private const string Stack = """
           at Xunit.Assert.Equal[T](T expected, T actual) in /_/src/xunit.assert/Asserts/EqualityAsserts.cs:line 98
           at Shop.Orders.Basket.Add(Item item) in /home/someone/shop/src/Basket.cs:line 41
           at Shop.Tests.BasketTests.Total_is_the_sum() in /home/someone/shop/tests/BasketTests.cs:line 17
           at System.RuntimeMethodHandle.InvokeMethod(Object target, Void** arguments, Signature sig, Boolean isConstructor)
        """;

    [Theory]
    [InlineData("no order 0f8fad5b-d9cb-469f-a165-70867728950e", "no order 7C9E6679-7425-40DE-944B-E07FC1F90AE7")]
    [InlineData("no order 0f8fad5bd9cb469fa16570867728950e", "no order 7c9e6679742540de944be07fc1f90ae7")]
    [InlineData("at 2026-11-21T12:03:04.1234567+00:00", "at 2026-11-22T00:00:00Z")]
    [InlineData("at 11/21/2026 9:05:12 AM", "at 1/2/2027 11:59:59 PM")]
    [InlineData("at 21.11.2026 09:05:12", "at 02.01.2027 23:59:59")]
    [InlineData("took 00:00:01.2345678", "took 00:00:01")]
    [InlineData("took 13 ms", "took 1,204.5 ms")]
    [InlineData("cannot open '/tmp/qg-1/a b.txt'", "cannot open '/tmp/zw8y/a b.txt'")]
    [InlineData(@"cannot open ""C:\Users\someone\Temp\x1.tmp""", @"cannot open ""D:\a\_work\7\x2.tmp""")]
    [InlineData("handle 0x7FFE12A0 is invalid", "handle 0x1b is invalid")]
    [InlineData("container 4f2a91cc03de stopped", "container b7e1d0a95c44 stopped")]
    [InlineData("Expected: 42\nActual:   41", "Expected: 42\nActual:   7")]
    [InlineData("off by -3", "off by 4")]
    [InlineData("got 1E-05", "got 0.25")]
    [InlineData("Expected: [1, 2, 3, 4, 5, ···]", "Expected: [1, 2]")]
    [InlineData("           ↓ (pos 3)\nExpected: x", "                  ↓ (pos 10)\nExpected: x")]
    public void SameFaultInTwoRuns_HasOneSignature(string first, string second) =>
        Assert.Equal(FailureSignature.Of(Type, first, Stack), FailureSignature.Of(Type, second, Stack));

    [Theory]
    [InlineData("Expected: True", "Expected: False")]
    [InlineData("no order", "no basket")]
    [InlineData("404 (Not Found)", "500 (Internal Server Error)")]
    [InlineData("facade", "decade")]
    [InlineData("got a, b", "got b, a")]
    public void OtherWords_AreAnotherFault(string first, string second) =>
        Assert.NotEqual(FailureSignature.Of(Type, first, Stack), FailureSignature.Of(Type, second, Stack));

    [Fact]
    public void OtherException_IsAnotherFault() =>
        Assert.NotEqual(FailureSignature.Of(Type, "m", Stack), FailureSignature.Of("System.TimeoutException", "m", Stack));

    [Fact]
    public void OtherPlaceInUserCode_IsAnotherFault() => Assert.NotEqual(
        FailureSignature.Of(Type, "m", Stack),
        FailureSignature.Of(Type, "m", Stack.Replace("Basket.Add", "Basket.Remove", StringComparison.Ordinal)));

    [Fact]
    public void OtherCheckoutOrLine_IsTheSameFault() => Assert.Equal(
        FailureSignature.Of(Type, "m", Stack),
        FailureSignature.Of(Type, "m", Stack
            .Replace("/home/someone/shop", @"D:\work", StringComparison.Ordinal)
            .Replace(":line 41", ":line 43", StringComparison.Ordinal)));

    [Fact]
    public void StackWithoutSymbols_IsTheSameFault()
    {
        string withoutSymbols = string.Join('\n', Stack.Split('\n').Select(line => line.Split(" in /")[0]));

        Assert.Equal(FailureSignature.Of(Type, "m", Stack), FailureSignature.Of(Type, "m", withoutSymbols));
    }

    [Fact]
    public void LineEndsOfWindows_AreTheSameFault() => Assert.Equal(
        FailureSignature.Of(Type, "a\nb", Stack),
        FailureSignature.Of(Type, "a\r\nb", Stack.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("at lambda_method17(Closure, Object)")]
    [InlineData("at InvokeStub_BasketTests.Total_is_the_sum(Object, Span`1)")]
    [InlineData("at Castle.Proxies.IBasketProxy.Add(Item item)")]
    [InlineData("--- End of stack trace from previous location ---")]
    public void FramesMadeAtRunTime_DoNotCount(string frame) =>
        Assert.Equal(FailureSignature.Of(Type, "m", Stack), FailureSignature.Of(Type, "m", $"   {frame}\n{Stack}"));

    [Fact]
    public void FramesBelowTheThirdOfUserCode_DoNotCount()
    {
        string[] frames = ["at A.One()", "at A.Two()", "at A.Three()"];

        Assert.Equal(
            FailureSignature.Of(Type, "m", string.Join('\n', frames)),
            FailureSignature.Of(Type, "m", string.Join('\n', [.. frames, "at A.Four()"])));
        Assert.NotEqual(
            FailureSignature.Of(Type, "m", string.Join('\n', frames)),
            FailureSignature.Of(Type, "m", string.Join('\n', frames[..2])));
    }

    [Fact]
    public void UserFrames_AreThoseOfTheTeamInnermostFirst() => Assert.Equal(
        ["at Shop.Orders.Basket.Add(Item item)", "at Shop.Tests.BasketTests.Total_is_the_sum()"],
        FailureSignature.UserFrames(Stack));

    [Fact]
    public void Signature_IsShortHexadecimal() => Assert.Matches("^[0-9a-f]{12}$", FailureSignature.Of("", "", ""));

    [Fact]
    public void Failure_CarriesItsSignature() =>
        Assert.Equal(FailureSignature.Of(Type, "m", Stack), Failure.Of(Type, "m", Stack).Signature);

    [Fact]
    public void Symptom_IsSharedByTestsThatFailAlikeInDifferentPlaces() => Assert.Equal(
        FailureSignature.SymptomOf(Failure.Of(Type, "port 80 is taken", "at A.One()")),
        FailureSignature.SymptomOf(Failure.Of(Type, "port 8080 is taken", "at B.Two()")));
}
