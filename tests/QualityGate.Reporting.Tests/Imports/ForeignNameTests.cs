using QualityGate.Reporting.Imports;
using QualityGate.Reporting.Tests.Generators;

namespace QualityGate.Reporting.Tests.Imports;

public class ForeignNameTests
{
    [Theory]
    [InlineData("Shop.CartTests", "Adds", "Shop.CartTests", "Adds", "")]
    [InlineData("Shop.CartTests", "Shop.CartTests.Adds(1)", "Shop.CartTests", "Adds", "(1)")]
    [InlineData("", "Shop.CartTests.Adds(\"a.b\")", "Shop.CartTests", "Adds", "(\"a.b\")")]
    [InlineData("", "adds two numbers", "tests", "adds two numbers", "")]
    [InlineData("", "v1.2 works", "tests", "v1.2 works", "")]
    [InlineData("cart", "adds two numbers (quickly)", "cart", "adds two numbers (quickly)", "")]
    [InlineData("shop::cart", "shop::cart::adds", "shop::cart", "adds", "")]
    [InlineData("CartTest", "adds(int, int)[3]", "CartTest", "adds", "(int, int)[3]")]
    [InlineData("", "(1)", "tests", "(1)", "")]
    [InlineData("", "a.", "tests", "a.", "")]
    public void Name_IsTakenApartAsFarAsItIsCertain(string container, string name, string @class, string method, string row) =>
        Assert.Equal(new ForeignName(@class, method, row), ForeignName.Of(container, name));

    [Fact]
    public void WhateverItIsCalled_NothingIsLost() => Property.Holds(HostileText.Texts, 300, text =>
    {
        ForeignName name = ForeignName.Of("Shop.CartTests", $"x{text}");

        Assert.Equal($"x{text}", name.Method + name.Row);
    });
}
