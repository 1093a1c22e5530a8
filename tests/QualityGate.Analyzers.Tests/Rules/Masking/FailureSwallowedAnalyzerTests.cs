using QualityGate.Analyzers.Rules.Masking;

namespace QualityGate.Analyzers.Tests.Rules.Masking;

public class FailureSwallowedAnalyzerTests
{
    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task AssertionInATryThatCatchesAll_IsFlagged(Framework framework) => Test(framework, "try { Assert.Is(1 > 2); } [|catch (Exception)|] { }");

    [Theory]
    [InlineData("try { Assert.True(false); } [|catch|] { }")]
    [InlineData("try { Assert.True(false); } [|catch (Xunit.Sdk.XunitException)|] { }")]
    [InlineData("try { Assert.True(false); } [|catch (Exception e)|] { Console.WriteLine(e.Message); }")]
    [InlineData("try { Assert.True(false); } [|catch (Exception)|] { return; }")]
    [InlineData("try { Assert.True(false); } catch (IOException) { throw; } [|catch (Exception)|] { }")]
    [InlineData("try { int.Parse(\"x\"); Assert.Fail(\"parsed\"); } [|catch (Exception)|] { }")]
    [InlineData("try { Assert.True(false); } [|catch (Exception)|] { } finally { Console.WriteLine(); }")]
    [InlineData("try { int.Parse(\"x\"); Assert.Fail(\"parsed\"); } [|catch (Exception)|] { }\nAssert.True(true);")]
    [InlineData("try { Assert.True(false); } [|catch (Exception)|] { }\nAssert.True(true);")]
    public Task OwnFailure_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task Helper_IsFlagged() => Sample.Of<FailureSwallowedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [Test] public void Test() => Look(1);
            private static void Look(int value) { try { Assert.That(value, Is.EqualTo(2)); } [|catch (AssertionException)|] { } }
        }
        """).VerifyAsync();

    [Fact]
    public Task OnlyOutcomeOfATest_IsFlagged() => Test(Framework.XunitV2, "try { int.Parse(\"x\"); } [|catch (Exception)|] { }");

    [Theory]
    [InlineData("try { Assert.True(false); } catch (Exception) { throw; }")]
    [InlineData("try { Assert.True(false); } catch (Exception e) { throw new InvalidOperationException(\"x\", e); }")]
    [InlineData("try { Assert.True(false); } catch (Exception e) { Assert.IsType<IOException>(e); }")]
    [InlineData("try { Assert.True(false); } catch (Exception) { Assert.Fail(\"x\"); }")]
    [InlineData("Exception? seen = null; try { Assert.True(false); } catch (Exception e) { seen = e; }")]
    [InlineData("int seen = 0; try { Assert.True(false); } catch (Exception) { seen++; }")]
    [InlineData("var seen = new List<Exception>(); try { Assert.True(false); } catch (Exception e) { seen.Add(e); }")]
    [InlineData("try { Assert.True(false); } catch (Exception e) when (e is IOException) { }")]
    [InlineData("try { Assert.True(false); } catch (IOException) { }")]
    [InlineData("try { Assert.True(false); } catch (Xunit.Sdk.XunitException) { throw; } catch (Exception) { }")]
    public Task DealtWith_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("try { Assert.True(false); } catch (Exception) { return; }\nAssert.Fail(\"it passed\");")]
    [InlineData("try { Assert.True(false); } catch (Exception) { return; }\nthrow new InvalidOperationException(\"it passed\");")]
    public Task AssertionThatIsToFail_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("while (true) { try { Assert.True(true); break; } catch (Exception) { } }")]
    [InlineData("for (int round = 0; round < 3; round++) { try { Assert.True(true); } catch (Exception) { } }")]
    [InlineData("try { Assert.True(true); } finally { try { Assert.True(true); } catch (Exception) { } }")]
    [InlineData("Action later = () => { try { Assert.True(false); } catch (Exception) { } };")]
    [InlineData("bool Holds() { try { Assert.True(false); return true; } catch (Exception) { return false; } }\nAssert.False(Holds());")]
    public Task OutsideTheFlowOfTheTest_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("try { int.Parse(\"x\"); } catch (Exception) { }\nAssert.True(true);")]
    [InlineData("Assert.True(true);\ntry { File.Delete(\"x\"); } catch (Exception) { }")]
    [InlineData("try { int.Parse(\"x\"); } catch (FormatException) { }")]
    [InlineData("try { Assert.Equal(4, int.Parse(\"x\")); } catch (Exception) { }\nAssert.True(true);")]
    [InlineData("try { int.Parse(\"x\"); } catch (Exception) { }\nint.Parse(\"1\");")]
    [InlineData("try { int.Parse(\"x\"); } catch (Exception) { }\nVerifyAll();\nstatic void VerifyAll() { }")]
    [InlineData("try { int.Parse(\"x\"); } catch (Exception) { }\nif (Environment.TickCount < 0) throw new InvalidOperationException();")]
    public Task TestThatAssertsElsewhere_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task AssertionInAHelper_Passes() => Sample.Of<FailureSwallowedAnalyzer>(
        Framework.NUnit,
        """
        public class Tests
        {
            [Test] public void Test() { try { int.Parse("x"); } catch (Exception) { } Look(1); }
            private static void Look(int value) => Assert.That(value, Is.EqualTo(1));
        }
        """).VerifyAsync();

    [Fact]
    public Task DemonstrationRunByHand_Passes() => Sample.Of<FailureSwallowedAnalyzer>(
        Framework.NUnit, "public class Tests { [Test, Explicit] public void Test() { try { int.Parse(\"x\"); } catch (Exception) { } } }").VerifyAsync();

    [Fact]
    public Task Teardown_Passes() => Sample.Of<FailureSwallowedAnalyzer>(
        Framework.NUnit, "public class Tests { [Test] public void Test() { } [TearDown] public void Stop() { try { Assert.That(1, Is.EqualTo(1)); } catch (Exception) { } } }").VerifyAsync();

    [Fact]
    public Task ConfiguredAssertion_IsFlagged() => Sample.Of<FailureSwallowedAnalyzer>(
        Framework.NUnit,
        "public static class Must { public static void Hold(bool value) { } } public class Tests { [Test] public void Test() { try { Must.Hold(false); } [|catch (Exception)|] { } } }")
        .With("qualitygate.assertion_methods", "Must.Hold").VerifyAsync();

    [Fact]
    public Task ConfiguredTest_IsFlagged() => Sample.Of<FailureSwallowedAnalyzer>(
        Framework.NUnit,
        "public class SpecAttribute : Attribute { } public class Tests { [Spec] public void Holds() { try { int.Parse(\"x\"); } [|catch (Exception)|] { } } }")
        .With("qualitygate.test_methods", "Spec").VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<FailureSwallowedAnalyzer>(framework, statements).VerifyAsync();
}
