import { expect, test } from "vitest";
import { citation } from "./citation";

test("no line breaks within a citation, and any other space is as it was", () => {
  expect(citation("FL 44 §; lag 1930:173 2 §")).toBe("FL\u00a044\u00a0§; lag 1930:173 2\u00a0§");
  expect(citation("OSL 10 kap. 3 § gäller")).toBe("OSL\u00a010\u00a0kap.\u00a03\u00a0§ gäller");
  expect(citation("25–32 §§, 16 f §")).toBe("25–32\u00a0§§, 16\u00a0f\u00a0§");
  expect(citation("2 kap i boken, kapitel 3")).toBe("2 kap i boken, kapitel 3");
});
