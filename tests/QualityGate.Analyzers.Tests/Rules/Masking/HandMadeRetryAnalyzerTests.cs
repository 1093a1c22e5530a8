using QualityGate.Analyzers.Rules.Masking;

namespace QualityGate.Analyzers.Tests.Rules.Masking;

public class HandMadeRetryAnalyzerTests
{
    private const string Shop = "\npublic class Shop { public int Buy() => 1; public int Count() => 1; public Task<int> BuyAsync() => Task.FromResult(1); }\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task WorkThatIsDoneAgain_IsFlagged(Framework framework) => Test(
        framework, "var shop = new Shop(); for (int attempt = 0; attempt < 3; attempt++) { [|try|] { int bought = shop.Buy(); Assert.Is(bought == 1); break; } catch (Exception) { await Task.Delay(10); } }");

    [Theory]
    [InlineData("int attempt = 0; while (true) { [|try|] { shop.Buy(); Assert.Equal(1, shop.Count()); break; } catch when (attempt++ < 3) { } }")]
    [InlineData("for (int attempt = 0; ; attempt++) { [|try|] { await shop.BuyAsync(); Assert.Equal(1, shop.Count()); return; } catch (Xunit.Sdk.XunitException) { if (attempt == 2) throw; } }")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, "var shop = new Shop();\n" + statements);

    [Theory]
    [InlineData("for (int attempt = 0; attempt < 3; attempt++) { try { Assert.Equal(1, shop.Count()); break; } catch (Exception) { await Task.Delay(10); } }")]
    [InlineData("for (int attempt = 0; attempt < 3; attempt++) { try { shop.Buy(); Assert.Equal(1, shop.Count()); } catch (Exception) { throw; } }")]
    [InlineData("for (int attempt = 0; attempt < 3; attempt++) { try { shop.Buy(); Assert.Equal(1, shop.Count()); } catch (TimeoutException) { } }")]
    [InlineData("for (int attempt = 0; attempt < 3; attempt++) { try { shop.Buy(); } catch (Exception) { } }")]
    [InlineData("for (int attempt = 0; attempt < 3; attempt++) { shop.Buy(); Assert.Equal(1, shop.Count()); }")]
    [InlineData("try { shop.Buy(); Assert.Equal(1, shop.Count()); } catch (Exception) { }")]
    [InlineData("foreach (int count in new[] { 1, 2 }) { try { shop.Buy(); Assert.Equal(count, shop.Count()); } catch (Exception) { } }")]
    public Task WhatRetriesNothing_Passes(string statements) => Test(Framework.XunitV2, "var shop = new Shop();\n" + statements);

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<HandMadeRetryAnalyzer>(framework, statements);
        return (sample with { Source = sample.Source + Shop }).VerifyAsync();
    }
}
