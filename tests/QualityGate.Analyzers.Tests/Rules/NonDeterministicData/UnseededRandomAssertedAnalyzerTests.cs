using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class UnseededRandomAssertedAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task RandomInput_IsFlagged(Framework framework) => Test(framework, "var random = [|new Random()|]; int number = random.Next(); Assert.Is(Math.Abs(number) >= 0);");

    [Theory]
    [InlineData("Assert.Equal(4, Math.Max([|new Random()|].Next(4), 4));")]
    [InlineData("int number = [|Random.Shared|].Next(); Assert.NotEqual(3, number);")]
    [InlineData("var random = [|new Random()|]; var data = new byte[8]; random.NextBytes(data); Assert.Equal(data, data.ToArray());")]
    [InlineData("var random = [|new Random()|]; var data = new int[8]; for (int i = 0; i < 8; i++) data[i] = random.Next(); Assert.Equal(8, data.Distinct().Count());")]
    [InlineData("var random = [|new Random()|]; var data = new List<int>(); data.Add(random.Next()); Assert.NotEmpty(data);")]
    [InlineData("Random random = [|new()|]; var data = Enumerable.Range(0, 3).Select(_ => random.Next()).ToArray(); Assert.Equal(data, data.Order());")]
    [InlineData("var random = [|new Random(Environment.TickCount)|]; Assert.True(random.Next(10) < 9);")]
    [InlineData("var random = [|new Random(Guid.NewGuid().GetHashCode())|]; Assert.True(random.Next(10) < 9);")]
    public Task RandomValueInAssertion_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task GeneratorInField_IsFlagged() => Sample.Of<UnseededRandomAssertedAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            private readonly Random _random = [|new Random()|];
            [Fact] public void Test() => Assert.True(_random.Next(10) < 9);
        }
        """).VerifyAsync();

    [Fact]
    public Task GeneratorInHelper_IsFlagged() => Sample.Of<UnseededRandomAssertedAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            [Fact] public void Test() { var data = Bytes(); Assert.Equal(data, data.Reverse().Reverse()); }
            private static byte[] Bytes() { var random = [|new Random()|]; var data = new byte[8]; random.NextBytes(data); return data; }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("var random = new Random(42); Assert.True(random.Next() >= 0);")]
    [InlineData("int seed = Environment.TickCount; var random = new Random(seed); Assert.True(random.Next() >= 0, $\"seed {seed}\");")]
    public Task KnownSeed_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var random = new Random(); string name = $\"queue-{random.Next()}\"; Assert.NotEmpty(name);")]
    [InlineData("int port = new Random().Next(5000, 6000); Assert.Equal(port, new Uri($\"http://localhost:{port}\").Port);")]
    [InlineData("int orderId = new Random().Next(); Assert.Equal(orderId, Math.Abs(orderId));")]
    public Task ValueThatMustOnlyBeNew_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("await Task.Delay(new Random().Next(5)); Assert.True(Environment.ProcessorCount > 0);")]
    [InlineData("var data = new int[] { new Random().Next() }; Assert.NotNull(data);")]
    public Task ValueThatNoAssertionSees_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements) => Sample.Test<UnseededRandomAssertedAnalyzer>(framework, statements).VerifyAsync();
}
