using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Tests.Models;

public class AssertionsTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.True(1 == 1)|];", nameof(AssertionLibrary.Xunit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.XunitV3, "[|Assert.Equal(2, 1 + 1)|];", nameof(AssertionLibrary.Xunit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.XunitV2, "[|Assert.Empty(\"\")|];", nameof(AssertionLibrary.Xunit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.XunitV2, "[|Assert.Equal(0, 1 - 1)|];", nameof(AssertionLibrary.Xunit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.XunitV2, "[|Assert.DoesNotContain(\"a\", \"b\")|];", nameof(AssertionLibrary.Xunit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.NUnit, "[|Assert.That(1, Is.EqualTo(1))|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.NUnit, "[|Assert.That(1 == 2, Is.False)|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.NUnit, "[|Assert.That(\"\", Is.Empty)|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.NUnit, "[|Assert.That(1, Is.Not.Null)|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.NUnit, "[|Assert.That(1, Is.Not.EqualTo(0))|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.NUnit, "[|Assert.That(1 == 2, Is.Not.True)|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.NUnit, "[|Assert.That(1, Is.Not.EqualTo(2))|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.NUnit, "[|NUnit.Framework.Legacy.ClassicAssert.AreEqual(1, 1)|];", nameof(AssertionLibrary.NUnit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.MSTest, "[|Assert.IsTrue(1 == 1)|];", nameof(AssertionLibrary.MSTest), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.MSTest, "[|Assert.IsNull(null)|];", nameof(AssertionLibrary.MSTest), nameof(AssertionPolarity.Unclear))]
    [InlineData(Framework.MSTest, "[|StringAssert.Contains(\"ab\", \"a\")|];", nameof(AssertionLibrary.MSTest), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.TUnit, "await [|Assert.That(1 == 1).IsTrue()|];", nameof(AssertionLibrary.TUnit), nameof(AssertionPolarity.Positive))]
    [InlineData(Framework.TUnit, "await [|Assert.That(1 == 2).IsFalse()|];", nameof(AssertionLibrary.TUnit), nameof(AssertionPolarity.Unclear))]
    public void FrameworksAssertion_IsKnown(Framework framework, string statement, string library, string polarity)
    {
        Assertion assertion = AssertionIn(framework, statement)!.Value;

        Assert.Equal((library, polarity, false), (assertion.Library.ToString(), assertion.Polarity.ToString(), assertion.IsMockVerification));
    }

    [Theory]
    [InlineData(Library.FluentAssertions, "[|FluentAssertions.AssertionExtensions.Should(1).Be(1)|];", nameof(AssertionLibrary.FluentAssertions), nameof(AssertionPolarity.Positive))]
    [InlineData(Library.FluentAssertions, "[|FluentAssertions.AssertionExtensions.Should(\"\").BeEmpty()|];", nameof(AssertionLibrary.FluentAssertions), nameof(AssertionPolarity.Unclear))]
    [InlineData(Library.FluentAssertions, "[|FluentAssertions.AssertionExtensions.Should(\"\").NotContain(\"a\")|];", nameof(AssertionLibrary.FluentAssertions), nameof(AssertionPolarity.Unclear))]
    [InlineData(Library.Shouldly, "[|Shouldly.ShouldBeTestExtensions.ShouldBe(1, 1)|];", nameof(AssertionLibrary.Shouldly), nameof(AssertionPolarity.Positive))]
    [InlineData(Library.Shouldly, "[|Shouldly.ShouldBeTestExtensions.ShouldNotBe(1, 2)|];", nameof(AssertionLibrary.Shouldly), nameof(AssertionPolarity.Unclear))]
    [InlineData(Library.Moq, "[|new Moq.Mock<IDisposable>().Verify(mock => mock.Dispose())|];", nameof(AssertionLibrary.Moq), nameof(AssertionPolarity.Positive))]
    [InlineData(Library.Moq, "[|new Moq.Mock<IDisposable>().Verify(mock => mock.Dispose(), Moq.Times.Never)|];", nameof(AssertionLibrary.Moq), nameof(AssertionPolarity.Negative))]
    [InlineData(Library.Moq, "[|new Moq.Mock<IDisposable>().Verify(mock => mock.Dispose(), Moq.Times.Never())|];", nameof(AssertionLibrary.Moq), nameof(AssertionPolarity.Negative))]
    [InlineData(Library.Moq, "[|new Moq.Mock<IDisposable>().Verify(mock => mock.Dispose(), Moq.Times.Exactly(0))|];", nameof(AssertionLibrary.Moq), nameof(AssertionPolarity.Negative))]
    [InlineData(Library.Moq, "[|new Moq.Mock<IDisposable>().Verify(mock => mock.Dispose(), Moq.Times.Exactly(2))|];", nameof(AssertionLibrary.Moq), nameof(AssertionPolarity.Positive))]
    [InlineData(Library.NSubstitute, "[|NSubstitute.SubstituteExtensions.Received(NSubstitute.Substitute.For<IDisposable>())|].Dispose();", nameof(AssertionLibrary.NSubstitute), nameof(AssertionPolarity.Positive))]
    [InlineData(Library.NSubstitute, "[|NSubstitute.SubstituteExtensions.DidNotReceive(NSubstitute.Substitute.For<IDisposable>())|].Dispose();", nameof(AssertionLibrary.NSubstitute), nameof(AssertionPolarity.Negative))]
    [InlineData(Library.FakeItEasy, "[|FakeItEasy.AssertConfigurationExtensions.MustHaveHappened(FakeItEasy.A.CallTo(() => FakeItEasy.A.Fake<IDisposable>().Dispose()))|];", nameof(AssertionLibrary.FakeItEasy), nameof(AssertionPolarity.Positive))]
    [InlineData(Library.FakeItEasy, "[|FakeItEasy.AssertConfigurationExtensions.MustNotHaveHappened(FakeItEasy.A.CallTo(() => FakeItEasy.A.Fake<IDisposable>().Dispose()))|];", nameof(AssertionLibrary.FakeItEasy), nameof(AssertionPolarity.Negative))]
    public void LibrarysAssertion_IsKnown(Library library, string statement, string expected, string polarity)
    {
        Assertion assertion = AssertionIn(Framework.XunitV2, statement, library)!.Value;

        Assert.Equal((expected, polarity), (assertion.Library.ToString(), assertion.Polarity.ToString()));
    }

    [Theory]
    [InlineData(Library.FluentAssertions, "[|FluentAssertions.AssertionExtensions.Should(1)|].Be(1);")]
    [InlineData(Library.Moq, "[|new Moq.Mock<IDisposable>().Setup(mock => mock.Dispose())|];")]
    [InlineData(Library.NSubstitute, "[|NSubstitute.Substitute.For<IDisposable>()|].Dispose();")]
    [InlineData(Library.FakeItEasy, "[|FakeItEasy.A.Fake<IDisposable>()|].Dispose();")]
    public void LibrarysOtherCall_AssertsNothingAndIsTheLibrarys(Library library, string statement)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statement, library);
        var call = (IInvocationOperation)Assert.Single(sample.Marked);

        Assert.Null(sample.Knowledge.Assertions.Of(call));
        Assert.True(sample.Knowledge.Assertions.IsLibraryMethod(call.TargetMethod));
    }

    [Theory]
    [InlineData("[|Console.WriteLine()|];")]
    [InlineData("[|string.Equals(\"a\", \"b\")|].ToString();")]
    public void OtherCall_IsNone(string statement)
    {
        ModelSample sample = ModelSample.Test(Framework.XunitV2, statement);
        var call = (IInvocationOperation)Assert.Single(sample.Marked);

        Assert.Null(sample.Knowledge.Assertions.Of(call));
        Assert.False(sample.Knowledge.Assertions.IsLibraryMethod(call.TargetMethod));
    }

    [Theory]
    [InlineData("Check.Holds")]
    [InlineData("Holds")]
    [InlineData("Check")]
    [InlineData("Other, Check.Holds")]
    public void OptionAssertionMethods_NamesOwnOnes(string names)
    {
        ModelSample sample = ModelSample.Of(
            Framework.XunitV2,
            "public static class Check { public static void Holds(bool so) { } } public class Tests { [Test] public void North() { [|Check.Holds(true)|]; } }",
            sample => sample.With("qualitygate.assertion_methods", names));

        Assert.Equal(AssertionLibrary.Configured, sample.Knowledge.Assertions.Of((IInvocationOperation)Assert.Single(sample.Marked), sample.Options)?.Library);
    }

    [Fact]
    public void FluentSubjects_IncludeWhatTheChainBeganWith()
    {
        Assertion assertion = AssertionIn(Framework.XunitV2, "var seen = 1; [|FluentAssertions.AssertionExtensions.Should(seen).BePositive().And.BeGreaterThan(0)|];", Library.FluentAssertions)!.Value;

        Assert.Contains(assertion.Subjects, subject => subject.Named()?.Name == "seen");
    }

    [Theory]
    [InlineData(Framework.XunitV2, "[|Assert.True(seen, said)|];")]
    [InlineData(Framework.NUnit, "[|Assert.That(seen, Is.True, said)|];")]
    [InlineData(Framework.MSTest, "[|Assert.IsTrue(seen, said)|];")]
    public void Message_IsNoSubject(Framework framework, string statement)
    {
        Assertion assertion = AssertionIn(framework, "var seen = true; var said = \"why\"; " + statement)!.Value;

        Assert.Contains(assertion.Subjects, subject => subject.Named()?.Name == "seen");
        Assert.DoesNotContain(assertion.Subjects, subject => subject.Named()?.Name == "said");
    }

    private static Assertion? AssertionIn(Framework framework, string statement, params Library[] libraries)
    {
        ModelSample sample = ModelSample.Test(framework, statement, libraries);
        return sample.Knowledge.Assertions.Of(Assert.IsAssignableFrom<IInvocationOperation>(Assert.Single(sample.Marked)));
    }
}
