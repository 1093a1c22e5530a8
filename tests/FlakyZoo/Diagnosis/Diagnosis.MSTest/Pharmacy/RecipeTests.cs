namespace Diagnosis.MSTest.Pharmacy;

/// <summary>Reads what nobody writes, and sorts what has no order.</summary>
[TestClass]
public class RecipeTests
{
    private static readonly Lazy<int> Total = new(() => Recipe.Grams.Values.Sum());

    [TestMethod]
    public void Mint_weighs_three_grams() => Assert.AreEqual(3, Recipe.Grams["mint"]);

    [TestMethod]
    public void All_herbs_weigh_six_grams() => Assert.AreEqual(6, Total.Value);

    [TestMethod]
    public void Herbs_are_listed_in_order() =>
        Assert.AreEqual("mint, sage, thyme", string.Join(", ", Recipe.Herbs.Order(StringComparer.Ordinal)));

    [TestMethod]
    public void Herbs_are_compared_as_a_set() => Assert.IsTrue(Recipe.Herbs.SetEquals(["thyme", "mint", "sage"]));

    [TestMethod]
    public void New_prescriptions_have_different_numbers() => Assert.AreNotEqual(Guid.NewGuid(), Guid.NewGuid());

    [TestMethod]
    public void A_shelf_is_found_by_a_sum_of_letters() => Assert.AreEqual(0, "mint".Sum(letter => letter) % 5);
}
