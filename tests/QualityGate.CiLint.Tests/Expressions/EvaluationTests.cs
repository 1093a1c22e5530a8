using QualityGate.CiLint.Expressions;

namespace QualityGate.CiLint.Tests.Expressions;

public class EvaluationTests
{
    private static readonly Facts AfterFailure = new()
    {
        Success = Truth.No,
        Results = ["failure", "success"],
        Value = path => path switch
        {
            "needs.test.result" => "failure",
            "needs.build.result" => "success",
            "variables.Agent.JobStatus" => "Failed",
            _ => null,
        },
    };

    [Theory]
    [InlineData("always()", Truth.Yes)]
    [InlineData("success()", Truth.No)]
    [InlineData("failure()", Truth.Yes)]
    [InlineData("!cancelled()", Truth.Yes)]
    [InlineData("needs.test.result == 'success'", Truth.No)]
    [InlineData("needs.test.result != 'success' && needs.build.result == 'success'", Truth.Yes)]
    [InlineData("needs['test'].result == 'failure'", Truth.Yes)]
    [InlineData("contains(needs.*.result, 'failure')", Truth.Yes)]
    [InlineData("github.ref == 'refs/heads/main'", Truth.Unknown)]
    [InlineData("always() && github.ref == 'x'", Truth.Unknown)]
    [InlineData("success() && github.ref == 'x'", Truth.No)]
    [InlineData("failure() || github.ref == 'x'", Truth.Yes)]
    [InlineData("(always() || x) && !(success())", Truth.Yes)]
    [InlineData("and(succeeded(), eq(variables['Build.Reason'], 'Manual'))", Truth.No)]
    [InlineData("or(succeededOrFailed(), failed())", Truth.Yes)]
    [InlineData("not(failed())", Truth.No)]
    [InlineData("in(variables['Agent.JobStatus'], 'Succeeded', 'SucceededWithIssues')", Truth.No)]
    [InlineData("startsWith(needs.test.result, 'fail')", Truth.Yes)]
    [InlineData("true", Truth.Yes)]
    [InlineData("false", Truth.No)]
    [InlineData("'it''s' == 'it''s'", Truth.Yes)]
    public void Condition_IsDecidedAsFarAsItCanBe(string text, object expected) =>
        Assert.Equal(expected, Evaluation.Of(ExpressionReader.Read(text)!, AfterFailure));

    [Theory]
    [InlineData("")]
    [InlineData("always(")]
    [InlineData("a ==")]
    [InlineData("a b")]
    [InlineData("'open")]
    public void WhatIsNoExpression_IsRefused(string text) => Assert.Null(ExpressionReader.Read(text));
}
